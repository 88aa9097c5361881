using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>cs:text: a variable, a macro, a term or words.</summary>
internal static class TextRendering
{
    private static readonly int Url = Variables.IndexOf("URL");
    private static readonly int Doi = Variables.IndexOf("DOI");
    private static readonly int Title = Variables.IndexOf("title");
    private static readonly int TitleShort = Variables.IndexOf("title-short");
    private static readonly Look Brackets = new() { Prefix = "[", Suffix = "]" };

    public static Fragment? Render(TextElement text, RenderPass pass)
    {
        var inner = text.Source switch
        {
            TextSource.Macro => text.Index < 0 ? null : GroupRendering.Macro(pass.Plan.Style.Macros[text.Index], pass),
            TextSource.Variable => Variable(text, pass),
            TextSource.Term => Term(text, pass),
            _ => RichText.Parse(text.Words),
        };
        if (inner is null) return null;
        if (text.Source == TextSource.Variable && (text.Index == Title || text.Index == TitleShort) && pass.Item.Source.TitleIsDescription) return Description(inner, text.Look, pass);
        return pass.Links && text.Source == TextSource.Variable && (text.Index == Url || text.Index == Doi) ? Linked(inner, text, pass) : ElementRendering.Finish(inner, text.Look, pass);
    }

    /// <summary>Words that describe a work, in place of its title.</summary>
    private static Fragment? Description(Fragment words, Look look, RenderPass pass) =>
        ElementRendering.Finish(Fragment.Dress(words, Brackets)!, new Look { Prefix = look.Prefix, Suffix = look.Suffix, Display = look.Display }, pass);

    private static Fragment? Term(TextElement text, RenderPass pass)
    {
        if (pass.Plan.Locale.Find(text.Words, text.Form, text.IsPlural) is not { Length: > 0 } words) return null;
        return text.Look.Case == TextCase.Lowercase ? RichText.Parse(words) : RichText.Parse(words)?.Tagged(FragmentTag.Term);
    }

    private static Fragment? Variable(TextElement text, RenderPass pass)
    {
        var variable = text.Index;
        if (variable != RenderPass.YearSuffixVariable) pass.Called++;
        if (variable < 0 || pass.IsSuppressed(variable)) return null;
        if (text.IsShort && pass.Item.ShortOf(variable) is var shorter && shorter != variable && !pass.IsSuppressed(shorter)) variable = shorter;
        var result = Value(variable, pass);
        if (result is null) return null;
        pass.Rendered++;
        if (pass.InSubstitute) pass.Suppress(text.Index);
        return result;
    }

    private static Fragment? Value(int variable, RenderPass pass)
    {
        if (Variables.KindAt(variable) == VariableKind.Number)
        {
            if (pass.Text(variable) is not { } number) return null;
            var formatted = RichText.Parse(NumberText.Format(number, variable, pass.Plan));
            return variable == RenderPass.CitationNumberVariable ? formatted?.Tagged(FragmentTag.CitationNumber)
                : variable == RenderPass.LocatorVariable ? formatted?.Tagged(FragmentTag.Locator)
                : formatted;
        }

        if (variable == RenderPass.YearSuffixVariable)
        {
            if (pass.Parameters.YearSuffix.Length == 0) return null;
            pass.YearSuffixPrinted = true;
            return Fragment.Leaf(pass.Parameters.YearSuffix, FragmentTag.YearSuffix);
        }

        if (variable == RenderPass.CitationLabelVariable) return pass.Text(variable) is { } label ? RichText.Parse(label) : null;
        var parsed = pass.Item.Parsed(variable);
        return pass.Scripts is null || parsed is null ? parsed : Translations.Add(parsed, variable, pass);
    }

    /// <summary>A web address or DOI with a link around it; an address in the prefix belongs to the link.</summary>
    private static Fragment? Linked(Fragment inner, TextElement text, RenderPass pass)
    {
        var (prefix, words) = (text.Look.Prefix, Transform.PlainText(inner));
        var start = prefix.IndexOf("http", StringComparison.Ordinal);
        var isWhole = words.StartsWith("http://", StringComparison.Ordinal) || words.StartsWith("https://", StringComparison.Ordinal);
        if (isWhole) return ElementRendering.Finish(inner.Tagged(FragmentTag.Link, words), text.Look, pass);
        if (start < 0) return ElementRendering.Finish(text.Index == Doi ? inner.Tagged(FragmentTag.Link, "https://doi.org/" + words) : inner, text.Look, pass);
        var linked = Fragment.Join([Fragment.Leaf(prefix[start..])!, inner])!.Tagged(FragmentTag.Link, prefix[start..] + words);
        return ElementRendering.Finish(linked, text.Look with { Prefix = prefix[..start] }, pass);
    }
}
