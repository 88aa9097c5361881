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
        json.WriteString("id", dossier.Id);
        json.WriteString("page", ExportWords.Page(dossier.Id));
        json.WriteString("title", dossier.Title.Text);
        json.Object("titles", dossier.Title.Others.IsEmpty ? null : dossier.Title.Others, static (writer, others) =>
        {
            foreach (var (language, title) in others) writer.WriteString(language, title);
        });
        json.Text("summary", dossier.Summary?.PlainText);
        json.Text("status", dossier.Status);
        json.Texts("topics", dossier.Topics);
        json.Text("period", dossier.Period?.Text);
        json.Text("asOf", dossier.AsOf?.Text);
        json.Object("withdrawn", dossier.Withdrawn, Withdrawal);
        json.Object("counts", assessed.Counts, Counts);
        json.List("claims", dossier.Claims, (_, claim) => ClaimJson.Write(json, inputs.Assessment.Claims[claim.Key]));
        json.List("judgements", dossier.Judgements, (_, judgement) => Judgement(json, judgement, inputs.Content.Config));
        json.List("assessments", dossier.Assessments, Assessment);
        json.Object("matrix", assessed.Matrix, MatrixJson.Write);
        json.List("timeline", dossier.Timeline, static (writer, entry) =>
        {
            writer.WriteString("date", entry.Date.Text);
            writer.WriteString("event", entry.Event.PlainText);
        });
        json.List("actors", dossier.Actors, static (writer, actor) =>
        {
            writer.WriteString("actor", actor.Actor);
            writer.Text("role", actor.Role);
        });
        json.Texts("related", dossier.Related);
    }

    private static void Counts(Utf8JsonWriter json, DossierCounts counts)
    {
        json.WriteNumber("claims", counts.Claims);
        json.WriteNumber("corroborated", counts.Corroborated);
        json.WriteNumber("singleOrigin", counts.SingleOrigin);
        json.WriteNumber("disputed", counts.Disputed);
        json.WriteNumber("unsupported", counts.Unsupported);
        json.WriteNumber("withdrawn", counts.Withdrawn);
        json.WriteNumber("sources", counts.Sources);
        json.WriteNumber("roots", counts.Roots);
        json.WriteNumber("gaps", counts.Gaps);
    }

    private static void Judgement(Utf8JsonWriter json, Judgement judgement, SiteConfig config)
    {
        json.WriteString("id", judgement.Id);
        json.WriteString("text", judgement.Text.PlainText);
        json.WriteString("likelihood", ExportWords.Of(judgement.Likelihood, config));
        json.WriteNumber("fromPerCent", judgement.Likelihood.From);
        json.WriteNumber("toPerCent", judgement.Likelihood.To);
        json.Text("confidence", ExportWords.Of(judgement.Confidence));
        json.Text("because", judgement.Because?.PlainText);
        json.Texts("restsOn", judgement.RestsOn.Select(reference => reference.Claim.ToString()));
        json.Texts("assumptions", judgement.Assumptions.Select(assumption => assumption.PlainText));
    }

    private static void Assessment(Utf8JsonWriter json, ScaleAssessment place)
    {
        json.WriteString("scale", place.Scale);
        json.WriteString("level", place.Level);
        json.Text("confidence", ExportWords.Of(place.Confidence));
        json.Text("because", place.Because?.PlainText);
        json.Texts("restsOn", place.RestsOn.Select(reference => reference.Claim.ToString()));
    }

    internal static void Withdrawal(Utf8JsonWriter json, Withdrawal withdrawal)
    {
        json.Text("on", withdrawal.On?.Text);
        json.Text("because", withdrawal.Because?.PlainText);
        json.Text("replacedBy", withdrawal.ReplacedBy);
    }
}
