using System.Text.Json;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>data/site.json: the tables and lists across dossiers, and the frameworks that they use.</summary>
internal sealed class SiteJsonExporter : IExporter
{
    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink) => JsonFile.Put(sink, "data/site.json", json => Write(json, inputs));

    private static void Write(Utf8JsonWriter json, ExportInputs inputs)
    {
        var (content, assessment) = (inputs.Content, inputs.Assessment);
        json.WriteStartObject();
        json.WriteString("format", "casebook-site/1");
        WriteSite(json, inputs);
        json.Texts("disputed", assessment.Disputed);
        json.Texts("singleOrigin", assessment.SingleOrigin);
        json.Texts("unsupported", assessment.Unsupported);
        json.List("gaps", assessment.Gaps, (_, gap) => Gap(json, gap));
        json.List("milestones", assessment.Milestones, Milestone);
        json.List("hypotheses", assessment.Hypotheses?.Rows ?? [], Overview);
        json.List("motives", assessment.Motives?.Rows ?? [], (_, row) => Motives(json, row, assessment.Motives!));
        json.List("scales", assessment.Scales?.Rows ?? [], (_, row) => Scales(json, row, assessment.Scales!));
        json.List("tags", assessment.Tags, Tag);
        json.List("frameworks", content.Frameworks, Framework);
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, ExportInputs inputs)
    {
        json.WriteString("title", inputs.Content.Config.Title.Text);
        json.WriteString("language", inputs.Content.Config.Language);
        json.Text("url", inputs.Content.Config.Url);
        json.Text("dateOfEvidence", inputs.Assessment.DateOfEvidence?.Text);
        json.WriteString("tool", inputs.ToolVersion);
        json.Text("build", inputs.BuildId);
        json.Text("commit", inputs.Commit);
        json.Text("commitDay", inputs.CommitDay?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (inputs.Citing is { } citing) Citing(json, inputs.Content.Config, citing);
        json.WriteNumber("dossierCount", inputs.Content.Dossiers.Count(dossier => dossier.Withdrawn is null));
        json.WriteNumber("sourceCount", inputs.Content.Sources.Count(source => source.Withdrawn is null));
        json.WriteNumber("claimCount", inputs.Assessment.Claims.Values.Count(claim => claim.State != ClaimState.Withdrawn));
    }

    /// <summary>Which style and locale made the citations, exactly: locale terms change what is printed.</summary>
    private static void Citing(Utf8JsonWriter json, SiteConfig config, StyleShelf citing)
    {
        json.WriteStartObject("citations");
        json.WriteString("style", config.CitationStyle);
        json.WriteString("styleSha256", citing.StyleSum);
        json.WriteString("locale", config.CitationLocale);
        json.Text("localeSha256", citing.LocaleSum);
        json.WriteEndObject();
    }

    private static void Gap(Utf8JsonWriter json, GapEntry gap)
    {
        json.WriteString("dossier", gap.Dossier);
        json.WriteString("question", gap.Gap.Question.PlainText);
        json.Text("tried", gap.Gap.Tried?.PlainText);
        json.Text("wouldChange", gap.Gap.WouldChange);
    }

    private static void Milestone(Utf8JsonWriter json, MilestoneAssessment item)
    {
        json.WriteString("dossier", item.Dossier);
        json.WriteString("by", item.Milestone.By.Text);
        json.WriteString("expect", item.Milestone.Expect.PlainText);
        json.Text("ifSeen", item.Milestone.IfSeen);
        json.WriteString("state", ExportWords.Of(item.State));
        json.Text("seenOn", item.Milestone.Seen?.On.Text);
    }

    private static void Overview(Utf8JsonWriter json, OverviewRow row)
    {
        json.WriteString("dossier", row.Dossier);
        json.Texts("first", row.Matrix.First);
        if (row.Matrix.ByHowMuch is { } lead) json.WriteNumber("byHowMuch", lead);
        json.WriteNumber("rows", row.Matrix.Rows.Length);
        json.WriteBoolean("sensitive", row.Matrix.IsSensitive);
        json.WriteBoolean("orderDependsOnWeights", row.Matrix.OrderDependsOnWeights);
    }

    private static void Motives(Utf8JsonWriter json, MotivesRow row, MotivesMatrix matrix)
    {
        json.WriteString("dossier", row.Dossier);
        json.WriteStartObject("explanations");
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Counts.IsEmpty) continue;
            json.WriteStartObject(matrix.Explanations[i].Id);
            Counts(json, row.Cells[i].Counts);
            json.Texts("claims", row.Cells[i].Claims.Select(key => key.Claim));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Scales(Utf8JsonWriter json, ScalesRow row, ScalesMatrix matrix)
    {
        json.WriteString("dossier", row.Dossier);
        json.WriteStartObject("levels");
        for (var i = 0; i < row.Places.Length; i++)
        {
            if (row.Places[i] is not { } place) continue;
            json.WriteStartObject(matrix.Scales[i].Id);
            json.WriteString("level", place.Level.Id);
            json.WriteNumber("number", place.Rank);
            json.WriteNumber("of", place.Of);
            json.Text("confidence", ExportWords.Of(place.Assessment.Confidence));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Tag(Utf8JsonWriter json, TagCount tag)
    {
        json.WriteString("framework", tag.Framework.Id);
        json.WriteString("tag", tag.Tag.Id);
        Counts(json, tag.Counts);
        json.Texts("claims", tag.Claims);
    }

    private static void Counts(Utf8JsonWriter json, ConfidenceCounts counts)
    {
        json.WriteNumber("total", counts.Total);
        json.WriteNumber("high", counts.High);
        json.WriteNumber("moderate", counts.Moderate);
        json.WriteNumber("low", counts.Low);
        json.WriteNumber("notGiven", counts.NotGiven);
        json.WriteNumber("withoutSupport", counts.WithoutSupport);
    }

    private static void Framework(Utf8JsonWriter json, Framework framework)
    {
        json.WriteString("id", framework.Id);
        json.WriteString("kind", ExportWords.Of(framework.Kind));
        json.WriteString("title", framework.Title.Text);
        json.Text("question", framework.Question?.Body.PlainText);
        json.List("items", framework.Items, static (writer, item) =>
        {
            writer.WriteString("id", item.Id);
            writer.WriteString("name", item.Name.Text);
            writer.Text("means", item.Means?.Body.PlainText);
        });
    }
}
