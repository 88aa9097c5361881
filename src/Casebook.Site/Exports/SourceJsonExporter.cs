using System.Text.Json;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>data/sources.json: every source with its appraisal, its roots, its uses, and what falls with it.</summary>
internal sealed class SourceJsonExporter : IExporter
{
    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink) =>
        JsonFile.PutLines(sink, "data/sources.json", "casebook-sources/1", "sources", inputs.Content.Sources, (json, source) => Source(json, source, inputs));

    private static void Source(Utf8JsonWriter json, Source source, ExportInputs inputs)
    {
        json.WriteString("id", source.Id);
        json.WriteString("page", ExportWords.SourcePage(source.Id));
        json.WriteString("type", source.Item.Type);
        json.WriteString("title", source.Title.Text);
        if (source.TitleIsDescription) json.WriteBoolean("titleIsDescription", true);
        json.Text("issued", source.Issued?.Text);
        json.Text("language", source.Item.Language);
        json.Text("url", source.Url);
        json.Text("perspective", source.Perspective);
        json.Text("country", source.Country);
        json.Object("reliability", source.Reliability, static (writer, reliability) =>
        {
            writer.WriteString("code", [reliability.Code]);
            writer.Text("because", reliability.Because?.PlainText);
            writer.Text("asOf", reliability.AsOf?.Text);
        });
        json.List("archives", source.Archives, static (writer, copy) =>
        {
            writer.WriteString("url", copy.Url);
            writer.Text("taken", copy.Taken?.Text);
            writer.Text("sha256", copy.Sha256);
        });
        json.Object("withdrawn", source.Withdrawn, DossierJsonExporter.Withdrawal);
        Standing(json, source, inputs.Assessment.Sources[source.Id]);
        json.WriteBoolean("used", inputs.Content.UsedSources.Contains(source.Id));
        json.List("claims", ClaimUses(source, inputs.Content), static (writer, use) =>
        {
            writer.Text("claim", use.Claim!.Key);
            writer.WriteString("stance", ExportWords.Of(use.Evidence!.Stance));
        });
        json.Object("fall", inputs.Assessment.Sources[source.Id].Fall, Fall);
    }

    private static void Standing(Utf8JsonWriter json, Source source, SourceAssessment assessed)
    {
        json.List("derivedFrom", source.DerivedFrom, static (writer, derivation) =>
        {
            writer.WriteString("source", derivation.Source);
            writer.WriteString("relation", ExportWords.Of(derivation.Relation));
        });
        json.Texts("roots", assessed.Roots);
        json.WriteBoolean("stands", assessed.Stands);
        json.Text("fault", ExportWords.Of(assessed.Fault));
        if (!assessed.Stands) json.Texts("withdrawnSources", assessed.Withdrawn);
    }

    private static IEnumerable<SourceUse> ClaimUses(Source source, EvidenceBase content) =>
        content.UsesOfSource.TryGetValue(source.Id, out var uses) ? uses.Where(use => use.Kind == UseKind.Claim && use.Claim is not null && use.Evidence is not null) : [];

    private static void Fall(Utf8JsonWriter json, SourceFall fall)
    {
        json.Texts("alsoFall", fall.AlsoFall);
        json.Texts("loseOnlySupport", fall.LoseOnlySupport);
        json.Texts("dropToSingleOrigin", fall.DropToSingleOrigin);
        json.Texts("loseOnlyDispute", fall.LoseOnlyDispute);
        json.List("judgements", fall.Judgements, static (writer, resting) =>
        {
            writer.WriteString("dossier", resting.Dossier);
            writer.WriteString("judgement", resting.Judgement.Id);
            writer.Texts("claims", resting.Claims);
        });
        json.List("assessments", fall.Assessments, static (writer, resting) =>
        {
            writer.WriteString("dossier", resting.Dossier);
            writer.WriteString("scale", resting.Assessment.Scale);
            writer.Texts("claims", resting.Claims);
        });
        json.List("firstPlaces", fall.FirstPlaces, static (writer, change) =>
        {
            writer.WriteString("dossier", change.Dossier);
            writer.Texts("before", change.Before);
            writer.Texts("after", change.After);
        });
    }
}
