using System.Collections.Frozen;

namespace Casebook.Citations.Taxonomy;

/// <summary>The locator labels of CSL 1.0.2: what a locator counts (page, paragraph, timestamp, ...).</summary>
public static class Locators
{
    private static readonly string[] Ordered =
    [
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure", "folio", "issue", "line",
        "note", "opus", "page", "paragraph", "part", "rule", "scene", "section", "sub-verbo", "supplement", "surah", "table", "timestamp",
        "title-locator", "verse", "version", "volume",
    ];

    private static readonly FrozenSet<string> Known = Ordered.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The label that holds when none is given.</summary>
    public const string Default = "page";

    /// <summary>All names in ordinal order.</summary>
    public static IReadOnlyList<string> Names => Ordered;

    /// <summary>True for a label of the specification; names are matched exactly.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);
}
