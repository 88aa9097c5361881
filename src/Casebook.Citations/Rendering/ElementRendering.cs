using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>Renders any element: the one place that knows all kinds.</summary>
internal static class ElementRendering
{
    /// <summary>What the element prints, or null.</summary>
    public static Fragment? Render(Element element, RenderPass pass)
    {
        if (!pass.Enter()) return null;
        var result = element switch
        {
            TextElement text => TextRendering.Render(text, pass),
            GroupElement group => GroupRendering.Render(group, pass),
            ChooseElement choose => ChooseRendering.Render(choose, pass),
            NamesElement names => NamesRendering.Render(names, pass),
            DateElement date => DateRendering.Render(date, pass),
            LabelElement label => LabelRendering.Render(label, pass),
            NumberElement number => NumberRendering.Render(number, pass),
            _ => null,
        };
        pass.Leave();
        return result;
    }

    /// <summary>What a row of elements prints, joined by a delimiter.</summary>
    public static Fragment? RenderAll(Element[] elements, RenderPass pass, string delimiter = "")
    {
        if (elements.Length == 1 && elements[0] is not ChooseElement) return Render(elements[0], pass);
        var start = pass.Row.Count;
        RenderInto(pass.Row, elements, pass);
        return Fragment.JoinEnd(pass.Row, start, delimiter);
    }

    /// <summary>Adds what each element prints to a list; a choose adds each element of its branch, so that the delimiter around it holds for them too.</summary>
    private static void RenderInto(List<Fragment> parts, Element[] elements, RenderPass pass)
    {
        foreach (var element in elements)
        {
            if (element is ChooseElement choose)
            {
                if (!pass.Enter()) return;
                if (ChooseRendering.Chosen(choose, pass) is { } chosen) RenderInto(parts, chosen, pass);
                pass.Leave();
            }
            else if (Render(element, pass) is { } part)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Applies stripped periods, case and the rest of a look.</summary>
    public static Fragment? Finish(Fragment? inner, Look look, RenderPass pass)
    {
        if (inner is null || look.IsPlain) return inner;
        if (look.StripPeriods) inner = Transform.StripPeriods(inner);
        if (look.Case != TextCase.None) inner = TextCasing.Apply(inner, look.Case, pass.Item.IsEnglish, pass.Item.Culture ?? pass.Culture);
        return Fragment.Dress(inner, look);
    }
}
