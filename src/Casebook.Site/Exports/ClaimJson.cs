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
        json.WriteString("id", claim.Id);
        json.WriteString("address", ExportWords.Address(claim.Key));
        json.WriteString("statement", claim.Statement.PlainText);
        json.Text("date", claim.Date?.Text);
        json.WriteString("state", ExportWords.Of(assessed.State));
        json.Text("confidence", ExportWords.Of(claim.Confidence));
        json.Text("because", claim.Because?.PlainText);
        json.Object("withdrawn", claim.Withdrawn, DossierJsonExporter.Withdrawal);
        json.Object("support", assessed.Support, Side);
        json.Object("dispute", assessed.Dispute, Side);
        json.WriteStartArray("evidence");
        Entries(json, assessed.Support.Entries);
        Entries(json, assessed.Dispute.Entries);
        Entries(json, assessed.Background);
        json.WriteEndArray();
        json.List("bearsOn", claim.BearsOn, static (writer, rating) =>
        {
            writer.WriteString("hypothesis", rating.Hypothesis);
            writer.WriteString("rating", ExportWords.Of(rating.Consistency));
            writer.Text("because", rating.Because?.PlainText);
        });
        json.Texts("explains", claim.Explains);
        json.Texts("tags", claim.Tags);
        json.Texts("hangsOn", assessed.HangsOn);
        json.Object("leftOut", assessed.LeftOut, static (writer, change) =>
        {
            writer.Texts("firstBefore", change.Before);
            writer.Texts("firstAfter", change.After);
        });
    }

    private static void Side(Utf8JsonWriter json, ClaimSide side)
    {
        json.Texts("sources", side.Sources);
        json.WriteNumber("origins", side.Origins);
        json.Texts("independent", side.Independent);
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
        json.WriteString("source", evidence.Source);
        json.WriteString("stance", ExportWords.Of(evidence.Stance));
        if (evidence.Credibility is { } credibility)
        {
            json.WriteNumber("credibility", credibility.Code);
            json.Text("credibilityBecause", credibility.Because?.PlainText);
        }

        if (evidence.Locator is { } locator)
        {
            json.WriteString("locatorLabel", locator.Label);
            json.WriteString("locator", locator.Value);
        }

        json.Object("quote", evidence.Quote, static (writer, quote) =>
        {
            writer.WriteString("exact", quote.Exact);
            writer.Text("language", quote.Language);
            writer.Text("translation", quote.Translation);
        });
        json.WriteBoolean("stands", entry.Stands);
        json.Text("fault", ExportWords.Of(entry.Fault));
        if (!entry.Stands) json.Texts("withdrawnSources", entry.Withdrawn);
    }
}
