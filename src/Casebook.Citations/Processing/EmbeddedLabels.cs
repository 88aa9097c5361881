using Casebook.Citations.Items;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Processing;

/// <summary>Reads the label out of a locator that begins with one ("vol. 2" without a label of its own).</summary>
internal static class EmbeddedLabels
{
    private static readonly TermForm[] Forms = [TermForm.Long, TermForm.Short, TermForm.Symbol];

    /// <summary>The cite with label and bare locator; the same cite when the locator begins with no label.</summary>
    public static Cite Read(Cite cite, MergedLocale locale)
    {
        if (cite.Locator is not { Length: > 1 } locator) return cite;
        if (char.IsWhiteSpace(locator[0]) || char.IsWhiteSpace(locator[^1])) cite = cite with { Locator = locator = locator.Trim() };
        if (!string.IsNullOrEmpty(cite.Label) || locator.Length == 0 || char.IsAsciiDigit(locator[0])) return cite;
        var space = locator.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || space == locator.Length - 1) return cite;
        var word = locator[..space];
        foreach (var label in Locators.Names)
        {
            if (Names(label, word, locale)) return cite with { Label = label, Locator = locator[(space + 1)..].TrimStart() };
        }

        return cite;
    }

    private static bool Names(string label, string word, MergedLocale locale)
    {
        foreach (var form in Forms)
        {
            if (locale.Find(label, form) == word || locale.Find(label, form, true) == word) return true;
        }

        return false;
    }
}
