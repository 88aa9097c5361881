namespace Casebook.Content.Syntax;

/// <summary>Finds citation keys: an at-sign and a name, not inside a word, an address or an e-mail.</summary>
internal static class CitationKeyReader
{
    private const string InnerMarks = ":.#$%&-+?<>~/";
    private const int LongestWord = 200;

    /// <summary>True when the at-sign at an index, which must lie in the range, begins a key that Pandoc would take; gives the key's range.</summary>
    public static bool TryRead(string text, int first, int at, int last, out int start, out int end)
    {
        (start, end) = (at + 1, at + 1);
        if (at > first && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '\\' || IsInAddress(text, first, at))) return false;
        if (at >= last) return false;
        if (text[at + 1] == '{') return TryReadBraced(text, last, ref start, ref end);
        if (!IsRegular(text[at + 1])) return false;
        while (end <= last)
        {
            if (IsRegular(text[end])) end++;
            else if (end < last && InnerMarks.Contains(text[end], StringComparison.Ordinal) && IsRegular(text[end + 1])) end += 2;
            else if (end < last && text[end] is ':' or '/' && text[end + 1] == '/') end++;
            else break;
        }

        return true;
    }

    /// <summary>True when a hyphen stands before the at-sign that asks to leave the author out.</summary>
    public static bool HasHyphen(string text, int first, int at) =>
        at > first && text[at - 1] == '-' && (at - 1 == first || !char.IsLetterOrDigit(text[at - 2]));

    private static bool TryReadBraced(string text, int last, ref int start, ref int end)
    {
        start = end + 1;
        var depth = 1;
        for (end = start; end <= last && !char.IsWhiteSpace(text[end]); end++)
        {
            if (text[end] == '{') depth++;
            else if (text[end] == '}' && --depth == 0) return end > start;
        }

        return false;
    }

    private static bool IsRegular(char unit) => char.IsLetterOrDigit(unit) || unit == '_';

    private static bool IsInAddress(string text, int first, int at)
    {
        var from = Math.Max(first, at - LongestWord);
        var start = at;
        while (start > from && !char.IsWhiteSpace(text[start - 1])) start--;
        var word = text.AsSpan(start, at - start);
        return (word.Length > 1 && word[^1] is '.' or '+' or '%' && (char.IsLetterOrDigit(word[^2]) || word[^2] == '\\'))
            || word.Contains("://", StringComparison.Ordinal)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (word.EndsWith('/') && word.Contains('.'));
    }
}
