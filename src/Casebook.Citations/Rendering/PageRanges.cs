using System.Globalization;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>The page-range formats of appendix V of the specification.</summary>
internal static class PageRanges
{
    /// <summary>How the end of a range is written; null when the two are no range of numbers that takes a dash.</summary>
    public static string? End(string first, string last, PageRangeFormat format)
    {
        if (Numerals.IsRoman(first) && Numerals.IsRoman(last)) return last;
        var (firstPrefix, firstDigits) = SplitDigits(first);
        var (lastPrefix, lastDigits) = SplitDigits(last);
        if (firstDigits.Length == 0 || lastDigits.Length == 0) return IsPlainNumber(first) && IsPlainNumber(last) ? last : null;
        if (firstPrefix != lastPrefix) return null;
        if (format == PageRangeFormat.None) return last;
        var full = lastDigits.Length < firstDigits.Length ? firstDigits[..(firstDigits.Length - lastDigits.Length)] + lastDigits : lastDigits;
        if (full.Length != firstDigits.Length) return format == PageRangeFormat.Expanded ? lastPrefix + full : lastPrefix.Length > 0 ? full : lastPrefix + full;
        return format switch
        {
            PageRangeFormat.Minimal => Changed(firstDigits, full, 1),
            PageRangeFormat.MinimalTwo => Changed(firstDigits, full, 2),
            PageRangeFormat.Chicago15 or PageRangeFormat.Chicago16 => Chicago(firstDigits, full, format),
            _ => lastPrefix + full,
        };
    }

    private static string Chicago(string first, string last, PageRangeFormat format)
    {
        if (first.Length < 3 || first.EndsWith("00", StringComparison.Ordinal)) return last;
        var lastTwo = int.Parse(first.AsSpan(first.Length - 2), CultureInfo.InvariantCulture);
        if (lastTwo < 10) return Changed(first, last, 1);
        var changed = Changed(first, last, 2);
        return format == PageRangeFormat.Chicago15 && first.Length == 4 && changed.Length >= 3 ? last : changed;
    }

    private static string Changed(string first, string last, int atLeast)
    {
        var same = 0;
        while (same < last.Length - atLeast && first[same] == last[same]) same++;
        return last[same..];
    }

    private static (string Prefix, string Digits) SplitDigits(string token)
    {
        var start = token.Length;
        while (start > 0 && char.IsAsciiDigit(token[start - 1])) start--;
        return (token[..start], token[start..]);
    }

    private static bool IsPlainNumber(string token)
    {
        var letters = false;
        foreach (var c in token)
        {
            if (char.IsAsciiLetter(c)) letters = true;
            else if (!char.IsAsciiDigit(c) || letters) return false;
        }

        return token.Length > 0 && char.IsAsciiDigit(token[0]);
    }
}
