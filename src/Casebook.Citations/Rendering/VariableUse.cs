using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>How elements, with the macros they call, use a variable.</summary>
internal static class VariableUse
{
    /// <summary>True when they can print or test it.</summary>
    public static bool In(Element[] elements, Style style, int variable) => Any(elements, style, element => Uses(element, variable));

    /// <summary>True when they can print it as a number, which may be an ordinal or roman one.</summary>
    public static bool AsNumber(Element[] elements, Style style, int variable) => Any(elements, style, element => element is NumberElement number && number.Variable == variable);

    /// <summary>True when what they print can depend on the place of a cite among others: a condition asks for it, or names of their own are cut at it.</summary>
    public static bool OfPosition(Element[] elements, Style style) => Any(elements, style, element => element switch
    {
        ChooseElement choose => Array.Exists(choose.Branches, branch => Array.Exists(branch.Conditions, condition => condition.Kind == ConditionKind.Position)),
        NamesElement names => names.Own.DependsOnPosition,
        _ => false,
    });

    private static bool Any(Element[] elements, Style style, Predicate<Element> holds)
    {
        var visited = new bool[style.Macros.Length];
        var pending = new Stack<Element[]>();
        pending.Push(elements);
        while (pending.TryPop(out var next))
        {
            foreach (var element in next)
            {
                if (holds(element)) return true;
                Enqueue(element, style, visited, pending);
            }
        }

        return false;
    }

    private static bool Uses(Element element, int variable) => element switch
    {
        TextElement { Source: TextSource.Variable } text => text.Index == variable,
        NumberElement number => number.Variable == variable,
        LabelElement label => label.Variable == variable,
        ChooseElement choose => Array.Exists(choose.Branches, branch => Array.Exists(branch.Conditions, condition => condition.Variable == variable)),
        _ => false,
    };

    private static void Enqueue(Element element, Style style, bool[] visited, Stack<Element[]> pending)
    {
        switch (element)
        {
            case GroupElement group:
                pending.Push(group.Children);
                break;
            case NamesElement names:
                pending.Push(names.Substitute);
                break;
            case ChooseElement choose:
                foreach (var branch in choose.Branches) pending.Push(branch.Children);
                break;
            case TextElement { Source: TextSource.Macro, Index: >= 0 } call when !visited[call.Index]:
                visited[call.Index] = true;
                pending.Push(style.Macros[call.Index].Children);
                break;
            default:
                break;
        }
    }
}
