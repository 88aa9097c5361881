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
        json.WriteString("format"u8, "casebook-site/1");
        WriteSite(json, inputs);
        json.Texts("disputed"u8, assessment.Disputed);
        json.Texts("singleOrigin"u8, assessment.SingleOrigin);
        json.Texts("unsupported"u8, assessment.Unsupported);
        json.List("gaps"u8, assessment.Gaps, (_, gap) => Gap(json, gap));
        json.List("milestones"u8, assessment.Milestones, Milestone);
        json.List("hypotheses"u8, assessment.Hypotheses?.Rows ?? [], Overview);
        json.List("motives"u8, assessment.Motives?.Rows ?? [], (_, row) => Motives(json, row, assessment.Motives!));
        json.List("scales"u8, assessment.Scales?.Rows ?? [], (_, row) => Scales(json, row, assessment.Scales!));
        json.List("tags"u8, assessment.Tags, Tag);
        json.List("frameworks"u8, content.Frameworks, Framework);
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, ExportInputs inputs)
    {
        json.WriteString("title"u8, inputs.Content.Config.Title.Text);
        json.WriteString("language"u8, inputs.Content.Config.Language);
        json.Text("url"u8, inputs.Content.Config.Url);
        json.Text("dateOfEvidence"u8, inputs.Assessment.DateOfEvidence?.Text);
        json.WriteString("tool"u8, inputs.ToolVersion);
        json.Text("build"u8, inputs.BuildId);
        json.Text("commit"u8, inputs.Commit);
        json.Text("commitDay"u8, inputs.CommitDay?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        if (inputs.Citing is { } citing) Citing(json, inputs.Content.Config, citing);
        json.WriteNumber("dossierCount"u8, inputs.Content.Dossiers.Count(dossier => dossier.Withdrawn is null));
        json.WriteNumber("sourceCount"u8, inputs.Content.Sources.Count(source => source.Withdrawn is null));
        json.WriteNumber("claimCount"u8, inputs.Assessment.Claims.Values.Count(claim => claim.State != ClaimState.Withdrawn));
    }

    /// <summary>Which style and locale made the citations, exactly: locale terms change what is printed.</summary>
    private static void Citing(Utf8JsonWriter json, SiteConfig config, StyleShelf citing)
    {
        json.WriteStartObject("citations"u8);
        json.WriteString("style"u8, config.CitationStyle);
        json.WriteString("styleSha256"u8, citing.StyleSum);
        json.WriteString("locale"u8, config.CitationLocale);
        json.Text("localeSha256"u8, citing.LocaleSum);
        json.WriteEndObject();
    }

    private static void Gap(Utf8JsonWriter json, GapEntry gap)
    {
        json.WriteString("dossier"u8, gap.Dossier);
        json.WriteString("question"u8, gap.Gap.Question.PlainText);
        json.Text("tried"u8, gap.Gap.Tried?.PlainText);
        json.Text("wouldChange"u8, gap.Gap.WouldChange);
    }

    private static void Milestone(Utf8JsonWriter json, MilestoneAssessment item)
    {
        json.WriteString("dossier"u8, item.Dossier);
        json.WriteString("by"u8, item.Milestone.By.Text);
        json.WriteString("expect"u8, item.Milestone.Expect.PlainText);
        json.Text("ifSeen"u8, item.Milestone.IfSeen);
        json.WriteString("state"u8, ExportWords.Of(item.State));
        json.Text("seenOn"u8, item.Milestone.Seen?.On.Text);
    }

    private static void Overview(Utf8JsonWriter json, OverviewRow row)
    {
        json.WriteString("dossier"u8, row.Dossier);
        json.Texts("first"u8, row.Matrix.First);
        if (row.Matrix.ByHowMuch is { } lead) json.WriteNumber("byHowMuch"u8, lead);
        json.WriteNumber("rows"u8, row.Matrix.Rows.Length);
        json.WriteBoolean("sensitive"u8, row.Matrix.IsSensitive);
        json.WriteBoolean("orderDependsOnWeights"u8, row.Matrix.OrderDependsOnWeights);
    }

    private static void Motives(Utf8JsonWriter json, MotivesRow row, MotivesMatrix matrix)
    {
        json.WriteString("dossier"u8, row.Dossier);
        json.WriteStartObject("explanations"u8);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Counts.IsEmpty) continue;
            json.WriteStartObject(matrix.Explanations[i].Id);
            Counts(json, row.Cells[i].Counts);
            json.Texts("claims"u8, row.Cells[i].Claims.Select(key => key.Claim));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Scales(Utf8JsonWriter json, ScalesRow row, ScalesMatrix matrix)
    {
        json.WriteString("dossier"u8, row.Dossier);
        json.WriteStartObject("levels"u8);
        for (var i = 0; i < row.Places.Length; i++)
        {
            if (row.Places[i] is not { } place) continue;
            json.WriteStartObject(matrix.Scales[i].Id);
            json.WriteString("level"u8, place.Level.Id);
            json.WriteNumber("number"u8, place.Rank);
            json.WriteNumber("of"u8, place.Of);
            json.Text("confidence"u8, ExportWords.Of(place.Assessment.Confidence));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Tag(Utf8JsonWriter json, TagCount tag)
    {
        json.WriteString("framework"u8, tag.Framework.Id);
        json.WriteString("tag"u8, tag.Tag.Id);
        Counts(json, tag.Counts);
        json.Texts("claims"u8, tag.Claims);
    }

    private static void Counts(Utf8JsonWriter json, ConfidenceCounts counts)
    {
        json.WriteNumber("total"u8, counts.Total);
        json.WriteNumber("high"u8, counts.High);
        json.WriteNumber("moderate"u8, counts.Moderate);
        json.WriteNumber("low"u8, counts.Low);
        json.WriteNumber("notGiven"u8, counts.NotGiven);
        json.WriteNumber("withoutSupport"u8, counts.WithoutSupport);
    }

    private static void Framework(Utf8JsonWriter json, Framework framework)
    {
        json.WriteString("id"u8, framework.Id);
        json.WriteString("kind"u8, ExportWords.Of(framework.Kind));
        json.WriteString("title"u8, framework.Title.Text);
        json.Text("question"u8, framework.Question?.Body.PlainText);
        json.List("items"u8, framework.Items, static (writer, item) =>
        {
            writer.WriteString("id"u8, item.Id);
            writer.WriteString("name"u8, item.Name.Text);
            writer.Text("means"u8, item.Means?.Body.PlainText);
        });
    }
}
