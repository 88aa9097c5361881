using System.Collections.Frozen;
using System.Globalization;

namespace Casebook.Citations.Output;

/// <summary>English title case: words begin with a capital, except small words that are neither first, last nor after a colon or dash.</summary>
internal static class TitleCasing
{
    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "a", "about", "above", "across", "afore", "after", "against", "al", "along", "alongside", "amid", "amidst", "among", "amongst", "an", "and",
        "anenst", "apropos", "apud", "around", "as", "aside", "astride", "at", "athwart", "atop", "barring", "before", "behind", "below",
        "beneath", "beside", "besides", "between", "beyond", "but", "by", "c", "ca", "circa", "d", "de", "despite", "down", "during", "et",
        "except", "for", "forenenst", "from", "given", "in", "inside", "into", "lest", "like", "modulo", "near", "next", "nor",
        "notwithstanding", "of", "off", "on", "onto", "or", "out", "over", "per", "plus", "pro", "qua", "sans", "since", "so", "than", "the",
        "through", "throughout", "thru", "thruout", "till", "to", "toward", "towards", "under", "underneath", "until", "unto", "up", "upon",
        "v", "van", "versus", "via", "vis-à-vis", "von", "vs", "with", "within", "without", "yet",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsSmall = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Changes the letters in place.</summary>
    public static void Apply(char[] letters, CultureInfo culture)
    {
        var words = Words(letters);
        for (var i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            var isEdge = i == 0 || i == words.Count - 1 || AfterStop(letters, start);
            Word(letters, start, end, isEdge, culture);
        }
    }

    /// <summary>The words: runs between spaces, hyphens, dashes and slashes, without punctuation around them.</summary>
    private static List<(int Start, int End)> Words(char[] letters)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < letters.Length;)
        {
            while (i < letters.Length && !char.IsLetterOrDigit(letters[i])) i++;
            var start = i;
            while (i < letters.Length && !IsBoundary(letters, i)) i++;
            var end = i;
            while (end > start && !char.IsLetterOrDigit(letters[end - 1])) end--;
            if (end > start) words.Add((start, end));
        }

        return words;
    }

    private static bool IsBoundary(char[] letters, int index) =>
        char.IsWhiteSpace(letters[index]) || letters[index] is '-' or '–' or '—' or '/' or '"' or '“' or '”' or '(' or ')' or '[' or ']' or ':';

    private static bool AfterStop(char[] letters, int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (char.IsWhiteSpace(letters[i]) || letters[i] is '(' or '[' or '\'' or '‘') continue;
            if (letters[i] is '"' or '“') continue;
            return letters[i] is ':' or '?' or '!';
        }

        return true;
    }

    private static void Word(char[] letters, int start, int end, bool isEdge, CultureInfo culture)
    {
        var word = letters.AsSpan(start, end - start);
        Span<char> lower = stackalloc char[Math.Min(word.Length, 24)];
        var afterHyphen = start > 0 && letters[start - 1] == '-';
        var beforeHyphen = end < letters.Length && letters[end] == '-';
        if (word[0] >= '\u0370' || (word.Length == 1 && start > 0 && !isEdge) || (afterHyphen && word.Length == 1)) return;
        if (!isEdge && !(beforeHyphen && !afterHyphen) && word.Length <= lower.Length)
        {
            for (var i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(word[i]);
            if (IsSmall.Contains(lower[..word.Length])) return;
        }

        foreach (var c in word)
        {
            if (char.IsUpper(c)) return;
        }

        word[0] = culture.TextInfo.ToUpper(word[0]);
    }
}
