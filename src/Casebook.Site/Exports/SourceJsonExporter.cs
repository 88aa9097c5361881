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
        json.WriteString("id"u8, source.Id);
        json.WriteString("page"u8, ExportWords.SourcePage(source.Id));
        json.WriteString("type"u8, source.Item.Type);
        json.WriteString("title"u8, source.Title.Text);
        if (source.TitleIsDescription) json.WriteBoolean("titleIsDescription"u8, true);
        json.Text("issued"u8, source.Issued?.Text);
        json.Text("language"u8, source.Item.Language);
        json.Text("url"u8, source.Url);
        json.Text("perspective"u8, source.Perspective);
        json.Text("country"u8, source.Country);
        json.Object("reliability"u8, source.Reliability, static (writer, reliability) =>
        {
            writer.WriteString("code"u8, [reliability.Code]);
            writer.Text("because"u8, reliability.Because?.PlainText);
            writer.Text("asOf"u8, reliability.AsOf?.Text);
        });
        json.List("archives"u8, source.Archives, static (writer, copy) =>
        {
            writer.WriteString("url"u8, copy.Url);
            writer.Text("taken"u8, copy.Taken?.Text);
            writer.Text("sha256"u8, copy.Sha256);
        });
        json.Object("withdrawn"u8, source.Withdrawn, DossierJsonExporter.Withdrawal);
        Standing(json, source, inputs.Assessment.Sources[source.Id]);
        json.WriteBoolean("used"u8, inputs.Content.UsedSources.Contains(source.Id));
        json.List("claims"u8, ClaimUses(source, inputs.Content), static (writer, use) =>
        {
            writer.Text("claim"u8, use.Claim!.Key);
            writer.WriteString("stance"u8, ExportWords.Of(use.Evidence!.Stance));
        });
        json.Object("fall"u8, inputs.Assessment.Sources[source.Id].Fall, Fall);
    }

    private static void Standing(Utf8JsonWriter json, Source source, SourceAssessment assessed)
    {
        json.List("derivedFrom"u8, source.DerivedFrom, static (writer, derivation) =>
        {
            writer.WriteString("source"u8, derivation.Source);
            writer.WriteString("relation"u8, ExportWords.Of(derivation.Relation));
        });
        json.Texts("roots"u8, assessed.Roots);
        json.WriteBoolean("stands"u8, assessed.Stands);
        json.Text("fault"u8, ExportWords.Of(assessed.Fault));
        if (!assessed.Stands) json.Texts("withdrawnSources"u8, assessed.Withdrawn);
    }

    private static IEnumerable<SourceUse> ClaimUses(Source source, EvidenceBase content) =>
        content.UsesOfSource.TryGetValue(source.Id, out var uses) ? uses.Where(use => use.Kind == UseKind.Claim && use.Claim is not null && use.Evidence is not null) : [];

    private static void Fall(Utf8JsonWriter json, SourceFall fall)
    {
        json.Texts("alsoFall"u8, fall.AlsoFall);
        json.Texts("loseOnlySupport"u8, fall.LoseOnlySupport);
        json.Texts("dropToSingleOrigin"u8, fall.DropToSingleOrigin);
        json.Texts("loseOnlyDispute"u8, fall.LoseOnlyDispute);
        json.List("judgements"u8, fall.Judgements, static (writer, resting) =>
        {
            writer.WriteString("dossier"u8, resting.Dossier);
            writer.WriteString("judgement"u8, resting.Judgement.Id);
            writer.Texts("claims"u8, resting.Claims);
        });
        json.List("assessments"u8, fall.Assessments, static (writer, resting) =>
        {
            writer.WriteString("dossier"u8, resting.Dossier);
            writer.WriteString("scale"u8, resting.Assessment.Scale);
            writer.Texts("claims"u8, resting.Claims);
        });
        json.List("firstPlaces"u8, fall.FirstPlaces, static (writer, change) =>
        {
            writer.WriteString("dossier"u8, change.Dossier);
            writer.Texts("before"u8, change.Before);
            writer.Texts("after"u8, change.After);
        });
    }
}
