using System.Collections.Frozen;

namespace Casebook.Site.Search.Words;

/// <summary>Words so frequent that they tell nothing; neither indexed nor looked for. Folded forms of English, Russian, French and Spanish.</summary>
internal static class StopWords
{
    /// <summary>The words, separated by spaces, as the reader's script gets them.</summary>
    public const string List =
        "a an and are as at be been but by for from had has have in is it its of on or that the their this to was were which with "
        + "и в во не на я с со как а то по из у за от о об к до для при или что это же "
        + "le la les un une des du de et en au aux est que qui dans par pour sur el los las y se con del al";

    private static readonly FrozenSet<string> Words = List.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Words;

    /// <summary>True for such a word.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
