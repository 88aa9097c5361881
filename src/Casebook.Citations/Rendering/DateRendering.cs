using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>cs:date: a date or range in the style's own or the locale's order.</summary>
internal static class DateRendering
{
    private static readonly int Accessed = Variables.IndexOf("accessed");
    private static readonly int Issued = Variables.IndexOf("issued");

    public static Fragment? Render(DateElement date, RenderPass pass)
    {
        pass.Called++;
        if (date.Variable < 0 || (pass.IsComparing && date.Variable == Accessed) || pass.IsSuppressed(date.Variable) || pass.Item.Date(date.Variable) is not { } value) return null;
        var inner = Value(date, value, pass);
        if (inner is null) return null;
        pass.Rendered++;
        if (pass.InSubstitute) pass.Suppress(date.Variable);
        return ElementRendering.Finish(inner, date.Look, pass);
    }

    private static Fragment? Value(DateElement date, ItemDate value, RenderPass pass)
    {
        if (pass.IsSorting) return SortRendering.Date(date, value, Parts(date, pass).Parts);
        if (value.Start is not { } start)
        {
            if (value.Literal is not { Length: > 0 } literal || RichText.Parse(literal) is not { } words) return null;
            return WithSuffix(words, pass, date.Variable == Issued);
        }

        var (parts, delimiter) = Parts(date, pass);
        var yearSuffix = !pass.YearSuffixPrinted && !pass.Plan.HasYearSuffixVariable && pass.Parameters.YearSuffix.Length > 0 && !pass.IsSorting;
        if (value.End is { } end && !end.Equals(start)) return DateRanges.Render(start, end, parts, delimiter, yearSuffix, pass);
        var whole = DateRanges.Join(parts, 0, parts.Length, start, delimiter, DateTrim.None, yearSuffix, pass);
        if (whole is null || !value.IsOpen) return whole;
        return Fragment.Join([whole, Fragment.Leaf("–")!]);
    }

    private static Fragment WithSuffix(Fragment words, RenderPass pass, bool isIssued)
    {
        if (!isIssued || pass.YearSuffixPrinted || pass.Plan.HasYearSuffixVariable || pass.Parameters.YearSuffix.Length == 0 || pass.IsSorting) return words;
        pass.YearSuffixPrinted = true;
        return Fragment.Join([words.Tagged(FragmentTag.Year), Fragment.Leaf(pass.Parameters.YearSuffix, FragmentTag.YearSuffix)!])!;
    }

    /// <summary>The parts in order: the style's own, or the locale's for the precision asked for, with the style's changes.</summary>
    private static LocalizedDate Parts(DateElement date, RenderPass pass)
    {
        if (date.Form is null) return new LocalizedDate(date.Parts, date.Delimiter);
        if (pass.Plan.LocalizedDates[date.Number] is { } known) return known;
        var format = date.Form == "numeric" ? pass.Plan.NumericDate : pass.Plan.TextDate;
        if (format is null) return new LocalizedDate(date.Parts, date.Delimiter);
        var parts = new List<DatePartElement>(3);
        foreach (var part in format.Parts)
        {
            if (part.Kind == DatePartKind.Day && date.Precision < 3) continue;
            if (part.Kind == DatePartKind.Month && date.Precision < 2) continue;
            parts.Add(Array.Find(date.Parts, own => own.Kind == part.Kind) is { } own ? Overlay(part, own) : part);
        }

        var result = new LocalizedDate([.. parts], format.Delimiter);
        pass.Plan.LocalizedDates[date.Number] = result;
        return result;
    }

    private static DatePartElement Overlay(DatePartElement locale, DatePartElement own) => new(
        locale.Kind,
        own.Form.Length > 0 ? own.Form : locale.Form,
        own.RangeDelimiter ?? locale.RangeDelimiter,
        own.Look with
        {
            Prefix = locale.Look.Prefix,
            Suffix = locale.Look.Suffix,
            Formatting = own.Look.Formatting.IsNone ? locale.Look.Formatting : own.Look.Formatting,
            Case = own.Look.Case == TextCase.None ? locale.Look.Case : own.Look.Case,
            StripPeriods = own.Look.StripPeriods || locale.Look.StripPeriods,
        });
}
