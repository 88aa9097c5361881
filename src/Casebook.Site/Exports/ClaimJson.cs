using System.Collections.Immutable;
using System.Text.Json;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Exports;

/// <summary>A claim with its evidence and figures as members of a JSON object.</summary>
internal static class ClaimJson
{
    internal static void Write(Utf8JsonWriter json, ClaimAssessment assessed)
    {
        var claim = assessed.Claim;
        json.WriteString("id"u8, claim.Id);
        json.WriteString("address"u8, ExportWords.Address(claim.Key));
        json.WriteString("statement"u8, claim.Statement.PlainText);
        json.Text("date"u8, claim.Date?.Text);
        json.WriteString("state"u8, ExportWords.Of(assessed.State));
        json.Text("confidence"u8, ExportWords.Of(claim.Confidence));
        json.Text("because"u8, claim.Because?.PlainText);
        json.Object("withdrawn"u8, claim.Withdrawn, DossierJsonExporter.Withdrawal);
        json.Object("support"u8, assessed.Support, Side);
        json.Object("dispute"u8, assessed.Dispute, Side);
        json.WriteStartArray("evidence"u8);
        Entries(json, assessed.Support.Entries);
        Entries(json, assessed.Dispute.Entries);
        Entries(json, assessed.Background);
        json.WriteEndArray();
        json.List("bearsOn"u8, claim.BearsOn, static (writer, rating) =>
        {
            writer.WriteString("hypothesis"u8, rating.Hypothesis);
            writer.WriteString("rating"u8, ExportWords.Of(rating.Consistency));
            writer.Text("because"u8, rating.Because?.PlainText);
        });
        json.Texts("explains"u8, claim.Explains);
        json.Texts("tags"u8, claim.Tags);
        json.Texts("hangsOn"u8, assessed.HangsOn);
        json.Object("leftOut"u8, assessed.LeftOut, static (writer, change) =>
        {
            writer.Texts("firstBefore"u8, change.Before);
            writer.Texts("firstAfter"u8, change.After);
        });
    }

    private static void Side(Utf8JsonWriter json, ClaimSide side)
    {
        json.Texts("sources"u8, side.Sources);
        json.WriteNumber("origins"u8, side.Origins);
        json.Texts("independent"u8, side.Independent);
    }

    private static void Entries(Utf8JsonWriter json, ImmutableArray<SidedEvidence> entries)
    {
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            Entry(json, entry);
            json.WriteEndObject();
        }
    }

    private static void Entry(Utf8JsonWriter json, SidedEvidence entry)
    {
        var evidence = entry.Evidence;
        json.WriteString("source"u8, evidence.Source);
        json.WriteString("stance"u8, ExportWords.Of(evidence.Stance));
        if (evidence.Credibility is { } credibility)
        {
            json.WriteNumber("credibility"u8, credibility.Code);
            json.Text("credibilityBecause"u8, credibility.Because?.PlainText);
        }

        if (evidence.Locator is { } locator)
        {
            json.WriteString("locatorLabel"u8, locator.Label);
            json.WriteString("locator"u8, locator.Value);
        }

        json.Object("quote"u8, evidence.Quote, static (writer, quote) =>
        {
            writer.WriteString("exact"u8, quote.Exact);
            writer.Text("language"u8, quote.Language);
            writer.Text("translation"u8, quote.Translation);
        });
        json.WriteBoolean("stands"u8, entry.Stands);
        json.Text("fault"u8, ExportWords.Of(entry.Fault));
        if (!entry.Stands) json.Texts("withdrawnSources"u8, entry.Withdrawn);
    }
}
