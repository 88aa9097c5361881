using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>Whether elements, with the macros they call, can print or test a variable.</summary>
internal static class VariableUse
{
    public static bool In(Element[] elements, Style style, int variable) => In(elements, style, variable, new bool[style.Macros.Length]);

    private static bool In(Element[] elements, Style style, int variable, bool[] visited)
    {
        foreach (var element in elements)
        {
            if (In(element, style, variable, visited)) return true;
        }

        return false;
    }

    private static bool In(Element element, Style style, int variable, bool[] visited)
    {
        switch (element)
        {
            case TextElement { Source: TextSource.Variable } text: return text.Index == variable;
            case NumberElement number: return number.Variable == variable;
            case LabelElement label: return label.Variable == variable;
            case GroupElement group: return In(group.Children, style, variable, visited);
            case NamesElement names: return In(names.Substitute, style, variable, visited);
            case ChooseElement choose:
                return Array.Exists(choose.Branches, branch =>
                    Array.Exists(branch.Conditions, condition => condition.Variable == variable) || In(branch.Children, style, variable, visited));
            case TextElement { Source: TextSource.Macro, Index: >= 0 } call when !visited[call.Index]:
                visited[call.Index] = true;
                return In(style.Macros[call.Index].Children, style, variable, visited);
            default: return false;
        }
    }
}
