using System.Globalization;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>cs:number: a number variable in arabic, ordinal or roman form; what is no number stays as it is.</summary>
internal static class NumberRendering
{
    public static Fragment? Render(NumberElement number, RenderPass pass)
    {
        if (number.Variable < 0) return null;
        pass.Called++;
        if (pass.IsSuppressed(number.Variable) || pass.Text(number.Variable) is not { } value) return null;
        pass.Rendered++;
        if (pass.InSubstitute) pass.Suppress(number.Variable);
        var text = NumberText.Format(value, number.Variable, pass.Plan, token => Form(token, number, pass));
        var parsed = Fragment.Leaf(text);
        if (number.Variable == RenderPass.CitationNumberVariable) parsed = parsed?.Tagged(FragmentTag.CitationNumber);
        if (number.Variable == RenderPass.LocatorVariable) parsed = parsed?.Tagged(FragmentTag.Locator);
        return ElementRendering.Finish(parsed, number.Look, pass);
    }

    private static string Form(string token, NumberElement number, RenderPass pass)
    {
        if (number.Form == NumberForm.Numeric || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return token;
        return number.Form switch
        {
            NumberForm.Roman => Numerals.Roman(value) ?? token,
            NumberForm.LongOrdinal when value is >= 1 and <= 10
                && pass.Plan.Locale.Find(string.Create(CultureInfo.InvariantCulture, $"long-ordinal-{value:00}"), TermForm.Long, false, GenderOf(number, pass)) is { } words => words,
            _ => token + pass.Plan.Locale.OrdinalSuffix(value, GenderOf(number, pass)),
        };
    }

    private static Gender GenderOf(NumberElement number, RenderPass pass) => pass.Plan.Locale.GenderOf(
        number.Variable == RenderPass.LocatorVariable ? pass.Cite?.Label ?? Locators.Default : Variables.NameAt(number.Variable));
}
