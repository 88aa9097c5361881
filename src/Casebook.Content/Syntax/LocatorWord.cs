using System.Buffers;

namespace Casebook.Content.Syntax;

/// <summary>One word of a locator: units of letters, digits and dashes, dots and colons between them, and bracketed parts: 12-14, 3.2.1, 34(A)(i), [17].</summary>
internal static class LocatorWord
{
    private const int LongestRoman = 15;
    private static readonly SearchValues<char> Lower = SearchValues.Create("ivxlcdm");
    private static readonly SearchValues<char> Upper = SearchValues.Create("IVXLCDM");

    /// <summary>The end of the word at an index; -1 when there is none, or it holds no digit nor, where <paramref name="roman"/> allows it, a Roman numeral.</summary>
    public static int Read(string text, int start, bool roman)
    {
        var counts = false;
        var i = start;
        while (i < text.Length)
        {
            var next = text[i] is '(' or '[' or '{' ? ReadBracketed(text, i, roman, ref counts) : ReadUnits(text, i, roman, ref counts);
            if (next == i) break;
            i = next;
        }

        return i > start && counts ? i : -1;
    }

    /// <summary>The index of the first unit from an index on that is no white space.</summary>
    public static int SkipSpace(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static int ReadBracketed(string text, int open, bool roman, ref bool counts)
    {
        var end = text[open] switch { '(' => ')', '[' => ']', _ => '}' };
        var inside = false;
        var i = ReadUnits(text, open + 1, roman, ref inside);
        if (i >= text.Length || text[i] != end) return open;
        counts |= inside;
        return i + 1;
    }

    private static int ReadUnits(string text, int start, bool roman, ref bool counts)
    {
        var i = start;
        while (i < text.Length)
        {
            if (IsDash(text[i]) || text[i] == ':')
            {
                i++;
                continue;
            }

            var from = text[i] == '.' && i > start ? i + 1 : i;
            var end = from;
            while (end < text.Length && IsUnit(text[end])) end++;
            if (end == from) break;
            counts |= Counts(text.AsSpan(from, end - from), roman);
            i = end;
        }

        while (i > start && (IsDash(text[i - 1]) || text[i - 1] == ':')) i--;
        return i;
    }

    private static bool IsUnit(char unit) => !char.IsWhiteSpace(unit) && !IsDash(unit) && unit != ':' && !char.IsPunctuation(unit);

    private static bool IsDash(char unit) => unit is '-' or '\u2013' or '\u2012' or '\u2010' or '\u2011';

    private static bool Counts(ReadOnlySpan<char> unit, bool roman)
    {
        foreach (var letter in unit)
        {
            if (char.IsDigit(letter)) return true;
        }

        return roman && IsRoman(unit);
    }

    /// <summary>True for a Roman numeral in its usual form, all letters in one case.</summary>
    private static bool IsRoman(ReadOnlySpan<char> unit)
    {
        if (unit.Length > LongestRoman || (unit.ContainsAnyExcept(Lower) && unit.ContainsAnyExcept(Upper))) return false;
        var i = 0;
        Span<char> folded = stackalloc char[unit.Length];
        unit.ToLowerInvariant(folded);
        while (i < folded.Length && folded[i] == 'm') i++;
        foreach (var (one, five, ten) in (ReadOnlySpan<(char, char, char)>)[('c', 'd', 'm'), ('x', 'l', 'c'), ('i', 'v', 'x')]) i = AfterDigit(folded, i, one, five, ten);
        return i == folded.Length && i > 0;
    }

    private static int AfterDigit(ReadOnlySpan<char> text, int i, char one, char five, char ten)
    {
        if (i + 1 < text.Length && text[i] == one && (text[i + 1] == ten || text[i + 1] == five)) return i + 2;
        if (i < text.Length && text[i] == five) i++;
        for (var count = 0; count < 3 && i < text.Length && text[i] == one; count++) i++;
        return i;
    }
}
