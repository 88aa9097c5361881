using System.Globalization;
using System.Text;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Output;

/// <summary>Applies text-case to a tree; letters inside nocase stay, and places where quotes stand count as word boundaries.</summary>
internal static class TextCasing
{
    /// <summary>The tree in a case; title case is for English only, other languages are left as they are.</summary>
    public static Fragment? Apply(Fragment? fragment, TextCase textCase, bool isEnglish, CultureInfo culture)
    {
        if (fragment is null || textCase == TextCase.None || (textCase == TextCase.Title && !isEnglish)) return fragment;
        if (textCase is TextCase.Uppercase or TextCase.Lowercase) return Whole(fragment, textCase == TextCase.Uppercase, culture);
        var text = new StringBuilder();
        var fixedRanges = new List<(int Start, int End)>();
        Collect(fragment, text, fixedRanges);
        var original = text.ToString();
        var letters = original.ToCharArray();
        switch (textCase)
        {
            case TextCase.CapitalizeFirst: CapitalizeFirst(letters, culture); break;
            case TextCase.CapitalizeAll: CapitalizeAll(letters, culture); break;
            case TextCase.Sentence: Sentence(letters, culture); break;
            default: TitleCasing.Apply(letters, culture); break;
        }

        foreach (var (start, end) in fixedRanges) original.CopyTo(start, letters, start, end - start);
        var position = 0;
        return Rebuild(fragment, letters, ref position);
    }

    private static Fragment Whole(Fragment fragment, bool upper, CultureInfo culture)
    {
        if (fragment.Tag == FragmentTag.NoCase) return fragment;
        if (fragment.IsLeaf) return fragment.With(upper ? culture.TextInfo.ToUpper(fragment.Text) : culture.TextInfo.ToLower(fragment.Text));
        return fragment.With(Array.ConvertAll(fragment.Children, child => Whole(child, upper, culture)));
    }

    private static void Collect(Fragment fragment, StringBuilder text, List<(int Start, int End)> fixedRanges)
    {
        var start = text.Length;
        if (fragment.Look.Quotes) text.Append('"');
        text.Append(fragment.Text);
        foreach (var child in fragment.Children) Collect(child, text, fixedRanges);
        if (fragment.Look.Quotes) text.Append('"');
        if (fragment.Tag == FragmentTag.NoCase) fixedRanges.Add((start, text.Length));
    }

    private static Fragment Rebuild(Fragment fragment, char[] letters, ref int position)
    {
        if (fragment.Look.Quotes) position++;
        Fragment result;
        if (fragment.IsLeaf)
        {
            result = fragment.With(new string(letters, position, fragment.Text.Length));
            position += fragment.Text.Length;
        }
        else
        {
            var children = new Fragment[fragment.Children.Length];
            for (var i = 0; i < children.Length; i++) children[i] = Rebuild(fragment.Children[i], letters, ref position);
            result = fragment.With(children);
        }

        if (fragment.Look.Quotes) position++;
        return result;
    }

    private static void CapitalizeFirst(char[] letters, CultureInfo culture)
    {
        var first = Array.FindIndex(letters, c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c));
        if (first < 0) return;
        for (var i = first; i < letters.Length && !IsBoundary(letters[i]); i++)
        {
            if (char.IsUpper(letters[i])) return;
        }

        letters[first] = culture.TextInfo.ToUpper(letters[first]);
    }

    private static void CapitalizeAll(char[] letters, CultureInfo culture)
    {
        for (var start = 0; start < letters.Length;)
        {
            var end = start;
            var isMixed = false;
            for (; end < letters.Length && !IsBoundary(letters[end]); end++) isMixed |= char.IsUpper(letters[end]);
            if (end > start && !isMixed) letters[start] = culture.TextInfo.ToUpper(letters[start]);
            start = end + 1;
        }
    }

    private static bool IsBoundary(char c) => char.IsWhiteSpace(c) || c is '-' or '/' or '—' or '–' or '"' or '“' or '(' or '[';

    private static void Sentence(char[] letters, CultureInfo culture)
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = culture.TextInfo.ToLower(letters[i]);
        CapitalizeFirst(letters, culture);
    }
}
