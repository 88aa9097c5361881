using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>cs:choose: the first branch whose tests hold.</summary>
internal static class ChooseRendering
{
    public static Fragment? Render(ChooseElement choose, RenderPass pass) =>
        Chosen(choose, pass) is { } children ? ElementRendering.RenderAll(children, pass) : null;

    /// <summary>The elements of the first branch whose tests hold, or null.</summary>
    public static Element[]? Chosen(ChooseElement choose, RenderPass pass)
    {
        foreach (var branch in choose.Branches)
        {
            if (Holds(branch, pass)) return branch.Children;
        }

        return null;
    }

    private static bool Holds(Branch branch, RenderPass pass)
    {
        if (branch.Conditions.Length == 0) return true;
        foreach (var condition in branch.Conditions)
        {
            var holds = Holds(condition, pass);
            switch (branch.Match)
            {
                case ConditionMatch.All when !holds: return false;
                case ConditionMatch.Any when holds: return true;
                case ConditionMatch.None when holds: return false;
                default: break;
            }
        }

        return branch.Match != ConditionMatch.Any;
    }

    private static bool Holds(Condition condition, RenderPass pass) => condition.Kind switch
    {
        ConditionKind.Type => Matches(condition, pass.Item.Source.Type),
        ConditionKind.Variable => pass.Has(condition.Variable),
        ConditionKind.IsNumeric => pass.Text(condition.Variable) is { } text && NumberText.IsNumeric(text),
        ConditionKind.IsUncertainDate => pass.Item.Date(condition.Variable) is { IsCirca: true },
        ConditionKind.Locator => pass.Cite?.Locator is { Length: > 0 } && Matches(condition, LabelOf(pass.Cite)),
        ConditionKind.Position => pass.Cite is not null && IsAt(condition.Value, pass),
        ConditionKind.Disambiguate => condition.Value == "true" && pass.ConditionsTested++ < pass.Parameters.Conditions,
        _ => false,
    };

    private static bool Matches(Condition condition, string value) =>
        condition.Alternatives is { } alternatives ? Array.IndexOf(alternatives, value) >= 0 : condition.Value == value;

    private static string LabelOf(Cite cite) => cite.Label switch
    {
        null or "" => "page",
        "sub-verbo" => "sub verbo",
        var label => label,
    };

    private static bool IsAt(string position, RenderPass pass) => position switch
    {
        "first" => pass.Position == CitePosition.First,
        "subsequent" => pass.Position != CitePosition.First,
        "ibid" => pass.Position is CitePosition.Ibid or CitePosition.IbidWithLocator,
        "ibid-with-locator" => pass.Position == CitePosition.IbidWithLocator,
        "near-note" => pass.NearNote,
        _ => false,
    };
}
