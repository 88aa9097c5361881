using System.Collections.Frozen;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>The members of an item in the order of the schema of CSL-JSON 1.0.2.</summary>
internal static class CslMembers
{
    public static readonly string[] InOrder =
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

    private static readonly FrozenSet<string> Known = InOrder.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Text variables that the schema does not name, in ordinal order.</summary>
    public static IEnumerable<string> Beyond(Item item) => item.Texts.Keys.Where(name => !Known.Contains(name)).Order(StringComparer.Ordinal);
}
