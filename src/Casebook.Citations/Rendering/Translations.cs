using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>Puts the translation of a title in square brackets after the original, each with its language.</summary>
internal static class Translations
{
    private static readonly int Title = Variables.IndexOf("title");
    private static readonly int ContainerTitle = Variables.IndexOf("container-title");
    private static readonly Look Brackets = new() { Prefix = "[", Suffix = "]" };

    public static Fragment Add(Fragment original, int variable, RenderPass pass)
    {
        if (variable != Title && variable != ContainerTitle) return original;
        var item = pass.Item.Source;
        var language = item.Language?.Trim();
        var marked = language is { Length: > 0 } && !SameLanguage(language, pass.Plan.Locale.Language)
            ? original.Tagged(FragmentTag.Language, language)
            : original;
        if (pass.Scripts is not { Translations: true } scripts || Chosen(item, Variables.NameAt(variable), scripts.Language) is not { } translation) return marked;
        var words = RichText.Parse(translation.Text);
        if (words is null || (language is not null && SameLanguage(language, translation.Language))) return marked;
        var bracketed = Fragment.Dress(words, Brackets)!;
        if (!SameLanguage(translation.Language, pass.Plan.Locale.Language)) bracketed = bracketed.Tagged(FragmentTag.Language, translation.Language);
        return Fragment.Join([marked, bracketed], " ")!;
    }

    private static bool SameLanguage(string left, string right) =>
        PrimaryDialects.LanguageOf(left).Equals(PrimaryDialects.LanguageOf(right), StringComparison.OrdinalIgnoreCase);

    private static Translation? Chosen(Item item, string variable, string wanted)
    {
        if (!item.Translations.TryGetValue(variable, out var all) || (item.Language is { } original && SameLanguage(original, wanted))) return null;
        foreach (var translation in all)
        {
            if (SameLanguage(translation.Language, wanted) && translation.Text.Length > 0) return translation;
        }

        return all.Length > 0 && all[0].Text.Length > 0 ? all[0] : null;
    }
}
