using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>
/// Parts what stands behind a key into locator and suffix. A locator is a label and words with digits or Roman numerals, or without a label words with
/// digits, which count pages; braces take anything: <c>{p. 3, note}</c>, and empty ones say that there is none.
/// </summary>
internal static class LocatorReader
{
    /// <summary>The locator, or null; what is left, with the punctuation it begins with, goes to <paramref name="rest"/>.</summary>
    public static Locator? Read(string text, out string rest)
    {
        rest = text;
        var i = 0;
        if (i < text.Length && text[i] == ',') i++;
        i = LocatorWord.SkipSpace(text, i);
        if (i >= text.Length) return null;
        if (text[i] == '{') return ReadBraced(text, i, ref rest);
        if (LocatorLabels.At(text.AsSpan(i), out var length) is { } label)
        {
            var value = LocatorWord.SkipSpace(text, i + length);
            if (ReadWords(text, value, named: true) is var end && end > value) return Found(label, text, value, end, out rest);
        }

        var plain = ReadWords(text, i, named: false);
        return plain > i ? Found(Casebook.Citations.Taxonomy.Locators.Default, text, i, plain, out rest) : null;
    }

    private static Locator Found(string label, string text, int start, int end, out string rest)
    {
        rest = text[end..];
        return new Locator(label, RecurringTexts.OfThread.Text(text.AsSpan(start, end - start)));
    }

    private static Locator? ReadBraced(string text, int open, ref string rest)
    {
        var depth = 0;
        var close = open;
        for (; close < text.Length; close++)
        {
            if (text[close] == '{') depth++;
            else if (text[close] == '}' && --depth == 0) break;
        }

        if (close >= text.Length) return null;
        var inside = text[(open + 1)..close].Trim();
        rest = text[(close + 1)..];
        if (inside.Length == 0) return null;
        var label = LocatorLabels.At(inside, out var length);
        var value = label is null ? inside : inside[length..].Trim();
        return value.Length == 0 ? new Locator(Casebook.Citations.Taxonomy.Locators.Default, inside) : new Locator(label ?? Casebook.Citations.Taxonomy.Locators.Default, value);
    }

    /// <summary>The end of the longest run of locator words, parted by space, comma or semicolon; the start when there is none.</summary>
    private static int ReadWords(string text, int start, bool named)
    {
        var end = LocatorWord.Read(text, start, named);
        if (end < 0) return start;
        while (true)
        {
            var i = end;
            if (i < text.Length && text[i] is ',' or ';') i++;
            var next = LocatorWord.SkipSpace(text, i);
            if (next == end) return end;
            var after = LocatorWord.Read(text, next, named);
            if (after < 0) return end;
            end = after;
        }
    }
}
