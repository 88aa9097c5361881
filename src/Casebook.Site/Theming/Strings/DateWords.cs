using System.Globalization;
using Casebook.Citations.Items;

namespace Casebook.Site.Theming.Strings;

/// <summary>Dates of EDTF in words: "9 March 2021", "about 2019", "since November 2017", with nothing said that the date does not say.</summary>
internal static class DateWords
{
    /// <summary>The date in the words of a strings table (keys under date.).</summary>
    public static string Of(Edtf date, StringTable strings)
    {
        if (!date.IsInterval) return date.Start is { } point ? Point(point, strings) : date.Text;
        var start = date.Start is { } first ? Point(first, strings) : null;
        var end = date.End is { } last ? Point(last, strings) : null;
        return (start, end) switch
        {
            ({ } a, { } b) => Fill(strings, "date.range", ("start", a), ("end", b)),
            ({ } a, null) => Fill(strings, date.EndBound == EdtfBound.Open ? "date.open-end" : "date.unknown-end", ("start", a)),
            (null, { } b) => Fill(strings, date.StartBound == EdtfBound.Open ? "date.open-start" : "date.unknown-start", ("end", b)),
            _ => date.Text,
        };
    }

    private static string Point(EdtfPoint point, StringTable strings)
    {
        var words = Bare(point, strings);
        if (point.IsApproximate) words = Fill(strings, "date.about", ("date", words));
        return point.IsUncertain ? Fill(strings, "date.uncertain", ("date", words)) : words;
    }

    private static string Bare(EdtfPoint point, StringTable strings)
    {
        var year = Year(point, strings);
        if (point.UnspecifiedYearDigits > 0) return Fill(strings, point.UnspecifiedYearDigits == 1 ? "date.decade" : "date.century", ("year", year));
        if (point.Season is { } season) return Fill(strings, "date.season-of", ("season", strings.Text($"date.season.{season}")), ("year", year));
        if (point.Month is not { } month) return year;
        if (point.Day is not { } day) return Fill(strings, "date.month-of", ("month", strings.Text($"date.month.{month}")), ("year", year));
        return Fill(strings, "date.day-of", ("day", day.ToString(CultureInfo.InvariantCulture)), ("month", strings.Text($"date.month-in-day.{month}")), ("year", year));
    }

    private static string Year(EdtfPoint point, StringTable strings) => point.Year > 0
        ? point.Year.ToString(CultureInfo.InvariantCulture)
        : Fill(strings, "date.before-christ", ("year", (1 - point.Year).ToString(CultureInfo.InvariantCulture)));

    private static string Fill(StringTable strings, string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        strings.Find(key) is { } found ? found.Message.Other.Fill(values) : key;
}
