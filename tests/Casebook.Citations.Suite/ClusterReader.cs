using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Casebook.Citations.Items;

namespace Casebook.Citations.Suite;

/// <summary>Reads the clusters of fixtures.</summary>
public static class ClusterReader
{
    /// <summary>The section CITATION-ITEMS: a list of lists of cites.</summary>
    public static List<Cluster> CitationItems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select((list, index) => new Cluster(index.ToString(CultureInfo.InvariantCulture), Cites(list)))];
    }

    /// <summary>The section CITATIONS: edits of a document; the clusters as they stand after the last edit.</summary>
    public static List<Cluster> Citations(string json)
    {
        using var document = JsonDocument.Parse(json);
        var known = new Dictionary<string, Cluster>(StringComparer.Ordinal);
        List<(string Id, int Note)> order = [];
        foreach (var edit in document.RootElement.EnumerateArray())
        {
            var citation = edit[0];
            var id = citation.TryGetProperty("citationID", out var given) ? Text(given) : "c" + known.Count.ToString(CultureInfo.InvariantCulture);
            var note = citation.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var index) ? Number(index) : 0;
            known[id] = new Cluster(id, Cites(citation.GetProperty("citationItems")));
            order = [.. Places(edit[1]), (id, note), .. Places(edit[2])];
        }

        return [.. order.Where(place => known.ContainsKey(place.Id)).Select(place => known[place.Id] with { NoteIndex = place.Note })];
    }

    private static IEnumerable<(string Id, int Note)> Places(JsonElement list) =>
        list.EnumerateArray().Select(pair => (Text(pair[0]), Number(pair[1])));

    private static ImmutableArray<Cite> Cites(JsonElement list) => [.. list.EnumerateArray().Select(One)];

    private static Cite One(JsonElement cite) => new(Text(cite.GetProperty("id")))
    {
        Locator = Optional(cite, "locator"),
        Label = Optional(cite, "label"),
        Prefix = Optional(cite, "prefix"),
        Suffix = Optional(cite, "suffix"),
        SuppressAuthor = Flag(cite, "suppress-author"),
        AuthorOnly = Flag(cite, "author-only"),
        Position = cite.TryGetProperty("position", out var position) ? (CitePosition)Number(position) : null,
        NearNote = cite.TryGetProperty("near-note", out var near) ? near.ValueKind == JsonValueKind.True : null,
        FirstReferenceNoteNumber = cite.TryGetProperty("first-reference-note-number", out var first) ? Number(first) : null,
    };

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.True || (value.ValueKind == JsonValueKind.Number && value.GetInt32() != 0));

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static int Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.String when int.TryParse(value.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };
}
