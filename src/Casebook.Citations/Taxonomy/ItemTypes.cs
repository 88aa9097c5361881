using System.Collections.Frozen;

namespace Casebook.Citations.Taxonomy;

/// <summary>The item types of CSL 1.0.2 (appendix III of the specification).</summary>
public static class ItemTypes
{
    private static readonly string[] Ordered =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    private static readonly FrozenSet<string> Known = Ordered.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All names in ordinal order.</summary>
    public static IReadOnlyList<string> Names => Ordered;

    /// <summary>True for a type of the specification; names are matched exactly.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);
}
