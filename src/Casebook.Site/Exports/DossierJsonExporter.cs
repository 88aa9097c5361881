using System.Text.Json;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>data/dossiers.json: every dossier with its claims, evidence, judgements and all figures that its page shows.</summary>
internal sealed class DossierJsonExporter : IExporter
{
    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink) =>
        JsonFile.PutLines(sink, "data/dossiers.json", "casebook-dossiers/1", "dossiers", inputs.Content.Dossiers, (json, dossier) => Dossier(json, dossier, inputs));

    private static void Dossier(Utf8JsonWriter json, Dossier dossier, ExportInputs inputs)
    {
        var assessed = inputs.Assessment.Dossiers[dossier.Id];
        json.WriteString("id"u8, dossier.Id);
        json.WriteString("page"u8, ExportWords.Page(dossier.Id));
        json.WriteString("title"u8, dossier.Title.Text);
        json.Object("titles"u8, dossier.Title.Others.IsEmpty ? null : dossier.Title.Others, static (writer, others) =>
        {
            foreach (var (language, title) in others) writer.WriteString(language, title);
        });
        json.Text("summary"u8, dossier.Summary?.PlainText);
        json.Text("status"u8, dossier.Status);
        json.Texts("topics"u8, dossier.Topics);
        json.Text("period"u8, dossier.Period?.Text);
        json.Text("asOf"u8, dossier.AsOf?.Text);
        json.Object("withdrawn"u8, dossier.Withdrawn, Withdrawal);
        json.Object("counts"u8, assessed.Counts, Counts);
        json.List("claims"u8, dossier.Claims, (_, claim) => ClaimJson.Write(json, inputs.Assessment.Claims[claim.Key]));
        json.List("judgements"u8, dossier.Judgements, (_, judgement) => Judgement(json, judgement, inputs.Content.Config));
        json.List("assessments"u8, dossier.Assessments, Assessment);
        json.Object("matrix"u8, assessed.Matrix, MatrixJson.Write);
        json.List("timeline"u8, dossier.Timeline, static (writer, entry) =>
        {
            writer.WriteString("date"u8, entry.Date.Text);
            writer.WriteString("event"u8, entry.Event.PlainText);
        });
        json.List("actors"u8, dossier.Actors, static (writer, actor) =>
        {
            writer.WriteString("actor"u8, actor.Actor);
            writer.Text("role"u8, actor.Role);
        });
        json.Texts("related"u8, dossier.Related);
    }

    private static void Counts(Utf8JsonWriter json, DossierCounts counts)
    {
        json.WriteNumber("claims"u8, counts.Claims);
        json.WriteNumber("corroborated"u8, counts.Corroborated);
        json.WriteNumber("singleOrigin"u8, counts.SingleOrigin);
        json.WriteNumber("disputed"u8, counts.Disputed);
        json.WriteNumber("unsupported"u8, counts.Unsupported);
        json.WriteNumber("withdrawn"u8, counts.Withdrawn);
        json.WriteNumber("sources"u8, counts.Sources);
        json.WriteNumber("roots"u8, counts.Roots);
        json.WriteNumber("gaps"u8, counts.Gaps);
    }

    private static void Judgement(Utf8JsonWriter json, Judgement judgement, SiteConfig config)
    {
        json.WriteString("id"u8, judgement.Id);
        json.WriteString("text"u8, judgement.Text.PlainText);
        json.WriteString("likelihood"u8, ExportWords.Of(judgement.Likelihood, config));
        json.WriteNumber("fromPerCent"u8, judgement.Likelihood.From);
        json.WriteNumber("toPerCent"u8, judgement.Likelihood.To);
        json.Text("confidence"u8, ExportWords.Of(judgement.Confidence));
        json.Text("because"u8, judgement.Because?.PlainText);
        json.Texts("restsOn"u8, judgement.RestsOn.Select(reference => reference.Claim.ToString()));
        json.Texts("assumptions"u8, judgement.Assumptions.Select(assumption => assumption.PlainText));
    }

    private static void Assessment(Utf8JsonWriter json, ScaleAssessment place)
    {
        json.WriteString("scale"u8, place.Scale);
        json.WriteString("level"u8, place.Level);
        json.Text("confidence"u8, ExportWords.Of(place.Confidence));
        json.Text("because"u8, place.Because?.PlainText);
        json.Texts("restsOn"u8, place.RestsOn.Select(reference => reference.Claim.ToString()));
    }

    internal static void Withdrawal(Utf8JsonWriter json, Withdrawal withdrawal)
    {
        json.Text("on"u8, withdrawal.On?.Text);
        json.Text("because"u8, withdrawal.Because?.PlainText);
        json.Text("replacedBy"u8, withdrawal.ReplacedBy);
    }
}
