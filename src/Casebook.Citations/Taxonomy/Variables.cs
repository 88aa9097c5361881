using System.Collections.Frozen;

namespace Casebook.Citations.Taxonomy;

/// <summary>The variables of CSL 1.0.2 (appendix IV of the specification) and their kinds.</summary>
public static class Variables
{
    private static readonly string[] Standard =
    [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority", "call-number", "citation-key",
        "citation-label", "collection-title", "container-title", "container-title-short", "dimensions", "division", "DOI", "event", "event-place",
        "event-title", "genre", "ISBN", "ISSN", "jurisdiction", "keyword", "language", "license", "medium", "note", "original-publisher",
        "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher", "publisher-place", "references",
        "reviewed-genre", "reviewed-title", "scale", "source", "status", "title", "title-short", "URL", "volume-title", "year-suffix",
    ];

    private static readonly string[] Number =
    [
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
        "number-of-pages", "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section", "supplement-number",
        "version", "volume",
    ];

    private static readonly string[] Date =
    [
        "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
    ];

    private static readonly string[] Name =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor",
        "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer",
        "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator",
    ];

    private static readonly string[] Ordered = [.. Standard, .. Number, .. Date, .. Name];

    private static readonly FrozenDictionary<string, int> Index = Places().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names, grouped by kind and in ordinal order within it, ignoring case.</summary>
    public static IReadOnlyList<string> Names => Ordered;

    /// <summary>True for a variable of the specification; names are matched exactly.</summary>
    public static bool IsKnown(string name) => Index.ContainsKey(name);

    /// <summary>The kind of a known variable, or null for an unknown one.</summary>
    public static VariableKind? KindOf(string name) => IndexOf(name) is var index and >= 0 ? KindAt(index) : null;

    internal static int Count => Ordered.Length;

    internal static int IndexOf(string name) => Index.GetValueOrDefault(name, -1);

    internal static string NameAt(int index) => Ordered[index];

    internal static VariableKind KindAt(int index) =>
        index < Standard.Length ? VariableKind.Standard
        : index < Standard.Length + Number.Length ? VariableKind.Number
        : index < Standard.Length + Number.Length + Date.Length ? VariableKind.Date
        : VariableKind.Name;

    private static Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(Ordered.Length, StringComparer.Ordinal);
        foreach (var name in Ordered) places.Add(name, places.Count);
        return places;
    }
}
