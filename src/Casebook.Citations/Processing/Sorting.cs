using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Processing;

/// <summary>The sort keys of a section: their values for an item, and the order of two items by them.</summary>
internal sealed class Sorting(RenderPlan plan, Section section, RenderArea area)
{
    private static readonly NamesElement[] NameElements =
        [.. Enumerable.Range(0, Variables.Count).Select(index => new NamesElement { Variables = [index], Number = -1, HasOwnName = true, Own = new NameOptions { Form = NameForm.Long } })];

    private readonly CompareInfo _collation = plan.Locale.Culture.CompareInfo;

    /// <summary>True when a key depends on the number of an item in this run.</summary>
    public bool UsesNumbers { get; } = Array.Exists(section.Keys, key => DependsOnRun(key, plan.Style));

    private static bool DependsOnRun(Styles.SortKey key, Style style)
    {
        if (key.Macro < 0) return key.Variable == RenderPass.CitationNumberVariable || key.Variable == RenderPass.CitationLabelVariable;
        var children = style.Macros[key.Macro].Children;
        return VariableUse.In(children, style, RenderPass.CitationNumberVariable) || VariableUse.In(children, style, RenderPass.CitationLabelVariable);
    }

    /// <summary>The values of all keys for an item with its number in the run.</summary>
    public SortValue[] Values(PreparedItem item, int number, string label)
    {
        var values = new SortValue[section.Keys.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Value(section.Keys[i], item, number, label);
        return values;
    }

    /// <summary>The order of two rows of values; 0 when no key tells them apart.</summary>
    public int Compare(SortValue[] left, SortValue[] right)
    {
        for (var i = 0; i < section.Keys.Length; i++)
        {
            if (left[i].IsEmpty || right[i].IsEmpty)
            {
                if (left[i].IsEmpty == right[i].IsEmpty) continue;
                return left[i].IsEmpty ? 1 : -1;
            }

            var order = left[i].CompareTo(right[i]);
            if (order != 0) return section.Keys[i].Descending ? -order : order;
        }

        return 0;
    }

    private SortValue Value(Styles.SortKey key, PreparedItem item, int number, string label)
    {
        var pass = new RenderPass(plan, item, area) { IsSorting = true, SortNames = key.Names, CitationNumber = number, CitationLabel = label };
        if (key.Macro >= 0)
        {
            var rendered = ElementRendering.RenderAll(plan.Style.Macros[key.Macro].Children, pass);
            return OfText(SortRendering.Text(rendered));
        }

        if (key.Variable == RenderPass.CitationNumberVariable) return number > 0 ? SortValue.Of(number) : SortValue.Empty;
        switch (Variables.KindAt(key.Variable))
        {
            case VariableKind.Name:
                return OfText(SortRendering.Text(NamesRendering.Render(NameElements[key.Variable], pass)));
            case VariableKind.Date:
                return item.Date(key.Variable) is { } date ? DateValue(date) : SortValue.Empty;
            case VariableKind.Number:
                return pass.Text(key.Variable) is not { } text ? SortValue.Empty : NumberValue(text);
            default:
                return pass.Text(key.Variable) is { } words ? OfText(Transform.PlainText(RichText.Parse(words))) : SortValue.Empty;
        }
    }

    private SortValue NumberValue(string text) =>
        NumberText.IsNumeric(text) && NumberText.FirstNumber(text) is { } number ? SortValue.Of(number) : OfText(text);

    private SortValue OfText(string text) => SortValue.Of(text, _collation);

    private SortValue DateValue(ItemDate date)
    {
        if (date.Start is not { } start) return date.Literal is { Length: > 0 } literal ? OfText(literal) : SortValue.Empty;
        var value = Days(start);
        return SortValue.Of(date.End is { } end ? value + (Days(end) / 1e9) : value);
    }

    private static double Days(DateParts date) =>
        (date.Year * 10000.0) + ((date.Month ?? (date.Season is { } season ? season * 3 : 0)) * 100) + (date.Day ?? 0);
}
