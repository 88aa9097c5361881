using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Items;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData("1985-04-12", 1985, 4, 12)]
    [InlineData("1985-04", 1985, 4, null)]
    [InlineData("1985", 1985, null, null)]
    [InlineData("0000", 0, null, null)]
    [InlineData("-1985", -1985, null, null)]
    [InlineData("-0044-03-15", -44, 3, 15)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("Y170000002", 170000002, null, null)]
    [InlineData("Y-170000002", -170000002, null, null)]
    [InlineData("Y999999999999999", 999999999999999, null, null)]
    public void A_date_has_year_month_and_day(string text, long year, int? month, int? day)
    {
        var date = Good(text);
        date.IsInterval.ShouldBeFalse();
        date.Start!.Year.ShouldBe(year);
        date.Start.Month.ShouldBe(month);
        date.Start.Day.ShouldBe(day);
        date.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", null)]
    [InlineData("1985-04-12T23:20:30Z", "Z")]
    [InlineData("1985-04-12T23:20:30-04", "-04")]
    [InlineData("1985-04-12T23:20:30+04:30", "+04:30")]
    [InlineData("1985-04-12T23:20:30+14:00", "+14:00")]
    public void A_time_is_kept_with_its_zone(string text, string? offset)
    {
        var point = Good(text).Start!;
        point.Time.ShouldBe(new TimeOnly(23, 20, 30));
        point.Offset.ShouldBe(offset);
        point.Day.ShouldBe(12);
    }

    [Theory]
    [InlineData("2001-21", 21)]
    [InlineData("2001-22", 22)]
    [InlineData("2001-23", 23)]
    [InlineData("2001-24", 24)]
    public void Seasons_stand_in_the_place_of_the_month(string text, int season)
    {
        var point = Good(text).Start!;
        point.Season.ShouldBe(season);
        point.Month.ShouldBeNull();
    }

    [Theory]
    [InlineData("1984?", true, false)]
    [InlineData("2004-06~", false, true)]
    [InlineData("2004-06-11%", true, true)]
    [InlineData("2001-21~", false, true)]
    [InlineData("Y17000?", true, false)]
    [InlineData("201X?", true, false)]
    public void A_mark_at_the_end_qualifies_the_whole_date(string text, bool isUncertain, bool isApproximate)
    {
        var point = Good(text).Start!;
        point.IsUncertain.ShouldBe(isUncertain);
        point.IsApproximate.ShouldBe(isApproximate);
    }

    [Theory]
    [InlineData("201X", 1, false, false)]
    [InlineData("20XX", 2, false, false)]
    [InlineData("2004-XX", 0, true, false)]
    [InlineData("1985-04-XX", 0, false, true)]
    [InlineData("1985-XX-XX", 0, true, true)]
    public void Digits_are_unspecified_from_the_right(string text, int yearDigits, bool month, bool day)
    {
        var point = Good(text).Start!;
        point.UnspecifiedYearDigits.ShouldBe(yearDigits);
        point.IsMonthUnspecified.ShouldBe(month);
        point.IsDayUnspecified.ShouldBe(day);
    }

    [Theory]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2004-02-01/2005")]
    [InlineData("2005/2006-02")]
    [InlineData("1984~/2004-06")]
    [InlineData("1984/2004-06~")]
    [InlineData("1984?/2004%")]
    [InlineData("1984-06-02?/2004-08-08~")]
    [InlineData("2004-06-XX/2004-07-03")]
    [InlineData("-0100/-0044-03")]
    [InlineData("2004-06/2004")]
    [InlineData("2020/202X")]
    public void An_interval_joins_two_dates(string text)
    {
        var date = Good(text);
        date.IsInterval.ShouldBeTrue();
        date.Start.ShouldNotBeNull();
        date.End.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("1985-04-12/..", EdtfBound.Known, EdtfBound.Open)]
    [InlineData("1985-04/..", EdtfBound.Known, EdtfBound.Open)]
    [InlineData("1985/..", EdtfBound.Known, EdtfBound.Open)]
    [InlineData("../1985-04-12", EdtfBound.Open, EdtfBound.Known)]
    [InlineData("../1985-04", EdtfBound.Open, EdtfBound.Known)]
    [InlineData("../1985", EdtfBound.Open, EdtfBound.Known)]
    [InlineData("1985-04-12/", EdtfBound.Known, EdtfBound.Unknown)]
    [InlineData("1985-04/", EdtfBound.Known, EdtfBound.Unknown)]
    [InlineData("1985/", EdtfBound.Known, EdtfBound.Unknown)]
    [InlineData("/1985-04-12", EdtfBound.Unknown, EdtfBound.Known)]
    [InlineData("/1985-04", EdtfBound.Unknown, EdtfBound.Known)]
    [InlineData("/1985", EdtfBound.Unknown, EdtfBound.Known)]
    public void An_end_may_be_open_or_unknown(string text, EdtfBound start, EdtfBound end)
    {
        var date = Good(text);
        date.StartBound.ShouldBe(start);
        date.EndBound.ShouldBe(end);
        (date.Start is null).ShouldBe(start != EdtfBound.Known);
        (date.End is null).ShouldBe(end != EdtfBound.Known);
    }

    private static Edtf Good(string text)
    {
        var date = Edtf.Parse(text, out var fault);
        fault.ShouldBeNull();
        return date.ShouldNotBeNull();
    }
}
