using System.Collections.Frozen;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>The members of an item in the order of the schema of CSL-JSON 1.0.2.</summary>
internal static class CslMembers
{
    private static readonly string[] InOrder =
    [
        "citation-key", "language",
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor", "editorial-director",
        "executive-producer", "guest", "host", "interviewer", "illustrator", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
        "reviewed-author", "script-writer", "series-creator", "translator", "editor-translator",
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number", "chapter-number", "citation-number",
        "citation-label", "collection-number", "collection-title", "container-title", "container-title-short", "dimensions", "division", "DOI", "edition", "event",
        "event-title", "event-place", "first-reference-note-number", "genre", "ISBN", "ISSN", "issue", "jurisdiction", "keyword", "license", "locator", "medium", "note",
        "number", "number-of-pages", "number-of-volumes", "original-publisher", "original-publisher-place", "original-title", "page", "page-first", "part-number",
        "part-title", "PMCID", "PMID", "printing-number", "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section", "source",
        "status", "supplement-number", "title", "title-short", "URL", "version", "volume", "volume-title", "year-suffix",
    ];

    private static readonly FrozenDictionary<string, int> Places = InOrder.Select((name, place) => (name, place)).ToFrozenDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The variables that an item has: those of the schema in its order, then texts that the schema does not name in ordinal order.</summary>
    public static List<string> Of(Item item)
    {
        var places = new List<int>(item.Texts.Count + item.Names.Count + item.Dates.Count);
        var beyond = new List<string>();
        foreach (var name in item.Texts.Keys)
        {
            if (Places.TryGetValue(name, out var place)) places.Add(place);
            else beyond.Add(name);
        }

        AddPlaces(places, item.Names.Keys);
        AddPlaces(places, item.Dates.Keys);
        places.Sort();
        beyond.Sort(StringComparer.Ordinal);
        var members = new List<string>(places.Count + beyond.Count);
        for (var i = 0; i < places.Count; i++)
        {
            if (i == 0 || places[i] != places[i - 1]) members.Add(InOrder[places[i]]);
        }

        members.AddRange(beyond);
        return members;
    }

    private static void AddPlaces(List<int> places, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Places.TryGetValue(name, out var place)) places.Add(place);
        }
    }
}
