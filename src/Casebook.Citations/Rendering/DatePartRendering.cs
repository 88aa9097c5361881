using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>One part of a date: year, month (or season) or day.</summary>
internal static class DatePartRendering
{
    public static Fragment? Render(DatePartElement part, DateParts date, bool withoutPrefix, bool withoutSuffix, bool yearSuffix, RenderPass pass)
    {
        var text = part.Kind switch
        {
            DatePartKind.Year => Year(part, date, pass),
            DatePartKind.Month => Month(part, date, pass),
            _ => Day(part, date, pass),
        };
        if (text.Length == 0) return null;
        var leaf = Fragment.Leaf(text, part.Kind == DatePartKind.Year ? FragmentTag.Year : FragmentTag.None)!;
        var look = part.Look;
        if ((withoutPrefix && look.Prefix.Length > 0) || (withoutSuffix && look.Suffix.Length > 0))
        {
            look = look with { Prefix = withoutPrefix ? "" : look.Prefix, Suffix = withoutSuffix ? "" : look.Suffix };
        }

        if (part.Kind != DatePartKind.Year) return ElementRendering.Finish(leaf, look, pass);
        var year = leaf;
        if (yearSuffix && !pass.YearSuffixPrinted)
        {
            pass.YearSuffixPrinted = true;
            year = Fragment.Join([year, Fragment.Leaf(pass.Parameters.YearSuffix, FragmentTag.YearSuffix)!])!;
        }

        return ElementRendering.Finish(year, look, pass);
    }

    private static string Year(DatePartElement part, DateParts date, RenderPass pass)
    {
        var year = date.Year;
        if (year <= 0) return (1 - year).ToString(CultureInfo.InvariantCulture) + (pass.Plan.Locale.Find("bc") ?? "BC");
        if (part.Form == "short" && year >= 1000) return (year % 100).ToString("00", CultureInfo.InvariantCulture);
        var text = year.ToString(CultureInfo.InvariantCulture);
        return year < 1000 && !pass.IsSorting ? text + (pass.Plan.Locale.Find("ad") ?? "AD") : text;
    }

    private static string Month(DatePartElement part, DateParts date, RenderPass pass)
    {
        if (date.Month is not { } month)
        {
            return date.Season is { } season && season is >= 1 and <= 4 ? pass.Plan.Locale.Find($"season-0{season}") ?? "" : "";
        }

        if (month is < 1 or > 12) return "";
        return part.Form switch
        {
            "numeric" => month.ToString(CultureInfo.InvariantCulture),
            "numeric-leading-zeros" => month.ToString("00", CultureInfo.InvariantCulture),
            "short" => pass.Plan.Locale.Find(MonthTerm(month), TermForm.Short) ?? "",
            _ => pass.Plan.Locale.Find(MonthTerm(month)) ?? "",
        };
    }

    private static string Day(DatePartElement part, DateParts date, RenderPass pass)
    {
        if (date.Day is not { } day || date.Month is not { } month) return "";
        if (part.Form == "numeric-leading-zeros") return day.ToString("00", CultureInfo.InvariantCulture);
        var text = day.ToString(CultureInfo.InvariantCulture);
        if (part.Form != "ordinal" || (day > 1 && pass.Plan.Locale.LimitDayOrdinalsToDay1)) return text;
        return text + pass.Plan.Locale.OrdinalSuffix(day, pass.Plan.Locale.GenderOf(MonthTerm(month)));
    }

    private static string MonthTerm(int month) => "month-" + month.ToString("00", CultureInfo.InvariantCulture);
}
