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

    private static readonly Dictionary<string, int> Places = PlacesOf(InOrder);

    /// <summary>The variables that an item has: those of the schema in its order, then texts that the schema does not name in ordinal order.</summary>
    public static List<string> Of(Item item)
    {
        Span<bool> isThere = stackalloc bool[InOrder.Length];
        var beyond = new List<string>();
        foreach (var name in item.Texts.Keys)
        {
            if (Places.TryGetValue(name, out var place)) isThere[place] = true;
            else beyond.Add(name);
        }

        Mark(isThere, item.Names.Keys);
        Mark(isThere, item.Dates.Keys);
        beyond.Sort(StringComparer.Ordinal);
        var members = new List<string>(item.Texts.Count + item.Names.Count + item.Dates.Count);
        for (var place = 0; place < InOrder.Length; place++)
        {
            if (isThere[place]) members.Add(InOrder[place]);
        }

        members.AddRange(beyond);
        return members;
    }

    private static void Mark(Span<bool> isThere, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Places.TryGetValue(name, out var place)) isThere[place] = true;
        }
    }

    private static Dictionary<string, int> PlacesOf(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++) places.Add(names[i], i);
        return places;
    }
}
