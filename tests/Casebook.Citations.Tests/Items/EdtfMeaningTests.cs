using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Items;

public sealed class EdtfMeaningTests
{
    private static readonly long Epoch = new DateOnly(1970, 1, 1).DayNumber;

    [Theory]
    [InlineData("2021-03-09", "2021-03-09", "2021-03-09")]
    [InlineData("2021-03-09T23:00:00-08", "2021-03-09", "2021-03-09")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2004-02-XX", "2004-02-01", "2004-02-29")]
    [InlineData("2004-XX-XX", "2004-01-01", "2004-12-31")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004/..", "2004-01-01", null)]
    [InlineData("2004/", "2004-01-01", null)]
    [InlineData("../2004", null, "2004-12-31")]
    [InlineData("/2004-02", null, "2004-02-29")]
    public void A_date_spans_days(string text, string? earliest, string? latest)
    {
        var date = Edtf.Parse(text, out _)!;
        date.EarliestDay.ShouldBe(Day(earliest));
        date.LatestDay.ShouldBe(Day(latest));
    }

    [Fact]
    public void Day_numbers_agree_with_the_calendar_of_the_framework()
    {
        for (var day = new DateOnly(1, 1, 1); day < new DateOnly(9999, 12, 1); day = day.AddDays(29))
            EdtfCalendar.DayNumber(day.Year, day.Month, day.Day).ShouldBe(day.DayNumber - Epoch);
    }

    [Fact]
    public void Day_numbers_go_on_without_a_gap_through_the_year_zero()
    {
        var before = EdtfCalendar.DayNumber(-801, 12, 31);
        for (var year = -800L; year <= 800; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                EdtfCalendar.DayNumber(year, month, 1).ShouldBe(before + 1);
                before = EdtfCalendar.LastOfMonth(year, month);
            }
        }
    }

    [Fact]
    public void Negative_years_with_unspecified_digits_lead_back()
    {
        var point = Edtf.Parse("-001X", out _)!.Start!;
        point.EarliestDay.ShouldBe(EdtfCalendar.DayNumber(-19, 1, 1));
        point.LatestDay.ShouldBe(EdtfCalendar.DayNumber(-10, 12, 31));
    }

    [Fact]
    public void Dates_are_ordered_in_time()
    {
        string[] inOrder =
        [
            "/1900", "../1900", "../2004", "Y-17000", "-0044-03-15", "0000", "1999-12-31", "2004-01-01", "2004-01", "2004", "2004?", "2004~", "2004/2005", "2004/", "2004/..", "2004-01-02",
            "2004-03-01", "2004-21", "2004-03-09", "2004-03-09T01:00:00", "2004-03-09T02:00:00Z", "2004-24", "Y17000",
        ];
        var shuffled = inOrder.OrderBy(text => string.Concat(text.Reverse()), StringComparer.Ordinal).Select(text => Edtf.Parse(text, out _)!).ToList();
        shuffled.Sort(EdtfOrder.Instance);
        shuffled.Select(date => date.Text).ShouldBe(inOrder);
    }

    [Theory]
    [InlineData("2021-03-09", "2021-3-9")]
    [InlineData("2021-03-09T10:00:00Z", "2021-3-9")]
    [InlineData("2021-03", "2021-3")]
    [InlineData("2021?", "2021 circa")]
    [InlineData("2021-23", "2021 season 3")]
    [InlineData("2004/2006-02", "2004 to 2006-2")]
    [InlineData("2004/..", "2004 to open")]
    [InlineData("2004/", "2004 to open")]
    [InlineData("201X", "2010 to 2019 circa")]
    [InlineData("-001X", "-19 to -10 circa")]
    [InlineData("201X/202X", "2010 to 2029 circa")]
    [InlineData("../2004-05", "“–2004-05”")]
    [InlineData("Y17000000000", "“Y17000000000”")]
    [InlineData("-0044", "-44")]
    public void A_date_becomes_a_date_variable(string text, string expected)
    {
        var date = Edtf.Parse(text, out _)!.ToItemDate();
        Told(date).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2021-03-09")]
    [InlineData("2021~")]
    [InlineData("2021-23")]
    [InlineData("2004/2006-02")]
    [InlineData("2004-21/..")]
    [InlineData("Y12345")]
    [InlineData("Y-12345")]
    [InlineData("-0044-03")]
    [InlineData("0000")]
    public void A_date_variable_becomes_the_same_date(string text) =>
        Edtf.FromItemDate(Edtf.Parse(text, out _)!.ToItemDate())!.Text.ShouldBe(text);

    [Fact]
    public void Parts_that_are_no_date_give_none()
    {
        Edtf.FromDateParts(new DateParts(2021, 13)).ShouldBeNull();
        Edtf.FromDateParts(new DateParts(2021, 2, 30)).ShouldBeNull();
        Edtf.FromDateParts(new DateParts(2021, null, 3)).ShouldBeNull();
        Edtf.FromDateParts(new DateParts(2021, null, null, 5)).ShouldBeNull();
        Edtf.FromDateParts(new DateParts(2021), new DateParts(2020)).ShouldBeNull();
        Edtf.FromItemDate(new ItemDate { Literal = "forthcoming" }).ShouldBeNull();
        Edtf.FromDateParts(new DateParts(int.MinValue))!.Start!.Year.ShouldBe(int.MinValue);
    }

    private static long? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null).DayNumber - Epoch;

    private static string Told(ItemDate date)
    {
        if (date.Literal is { } literal) return $"“{literal}”";
        var end = date.End is { } known ? " to " + Told(known) : date.IsOpen ? " to open" : "";
        return Told(date.Start!.Value) + end + (date.IsCirca ? " circa" : "");
    }

    private static string Told(DateParts parts)
    {
        var text = $"{parts.Year}";
        if (parts.Season is { } season) text += $" season {season}";
        if (parts.Month is { } month) text += $"-{month}";
        return parts.Day is { } day ? $"{text}-{day}" : text;
    }
}
