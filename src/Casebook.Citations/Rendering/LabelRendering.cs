using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>cs:label outside of names: the term of a number variable, or of what the locator counts.</summary>
internal static class LabelRendering
{
    private static readonly int NumberOfPages = Variables.IndexOf("number-of-pages");
    private static readonly int NumberOfVolumes = Variables.IndexOf("number-of-volumes");

    public static Fragment? Render(LabelElement label, RenderPass pass)
    {
        if (label.Variable < 0 || pass.IsSuppressed(label.Variable) || pass.Text(label.Variable) is not { } value) return null;
        var term = label.Variable == RenderPass.LocatorVariable ? LocatorTerm(pass) : Variables.NameAt(label.Variable);
        if (term == "page" && label.Variable == RenderPass.LocatorVariable && value.Contains('.', StringComparison.Ordinal) && pass.Cite?.Label is null) term = "page";
        return Words(label, term, IsPlural(label, value, pass.Plan), pass);
    }

    /// <summary>The words of a term in a label's form and look; null when the locale has none.</summary>
    public static Fragment? Words(LabelElement label, string term, bool isPlural, RenderPass pass)
    {
        var plural = label.Plural switch { PluralRule.Always => true, PluralRule.Never => false, _ => isPlural };
        if (pass.Plan.Locale.Find(term, label.Form, plural) is not { Length: > 0 } words) return null;
        return ElementRendering.Finish(Fragment.Leaf(words), label.Look, pass);
    }

    private static string LocatorTerm(RenderPass pass) => pass.Cite?.Label switch
    {
        null or "" => Locators.Default,
        "sub verbo" => "sub-verbo",
        var label => label,
    };

    private static bool IsPlural(LabelElement label, string value, RenderPlan plan)
    {
        if (label.Variable == NumberOfPages || label.Variable == NumberOfVolumes) return NumberText.FirstNumber(value) is > 1 || NumberText.IsPlural(value, plan);
        return NumberText.IsPlural(value, plan);
    }
}
