using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Items;

public sealed class EdtfFaultTests
{
    [Theory]
    [InlineData("199u", "199X")]
    [InlineData("19uu", "19XX")]
    [InlineData("2004-uu", "2004-XX")]
    [InlineData("1999-01-uu", "1999-01-XX")]
    [InlineData("1999-uu-uu", "1999-XX-XX")]
    [InlineData("201x", "201X")]
    [InlineData("unknown/2004", "/2004")]
    [InlineData("2004/unknown", "2004/")]
    [InlineData("2004/open", "2004/..")]
    [InlineData("2004-01-01/present", "2004-01-01/..")]
    [InlineData("1984?~", "1984%")]
    [InlineData("y12345", "Y12345")]
    [InlineData("y-170000002", "Y-170000002")]
    [InlineData("Y1985", "1985")]
    [InlineData("12345", "Y12345")]
    [InlineData("985", "0985")]
    [InlineData("-44", "-0044")]
    [InlineData("2021-3-9", "2021-03-09")]
    [InlineData("2021/03/09", "2021-03-09")]
    [InlineData("2021/3", "2021-03")]
    [InlineData("2021.03.09", "2021-03-09")]
    [InlineData("20210309", "2021-03-09")]
    [InlineData("9/3/2021", "2021-03-09")]
    [InlineData("09.03.2021", "2021-03-09")]
    [InlineData("3/25/2021", "2021-03-25")]
    [InlineData("March 2021", "2021-03")]
    [InlineData("Mar. 2021", "2021-03")]
    [InlineData("Sept. 2021", "2021-09")]
    [InlineData("9 March 2021", "2021-03-09")]
    [InlineData("March 9, 2021", "2021-03-09")]
    [InlineData("March 9th, 2021", "2021-03-09")]
    [InlineData("2021 March 9", "2021-03-09")]
    [InlineData("Spring 2021", "2021-21")]
    [InlineData("2021年3月9日", "2021-03-09")]
    [InlineData("c. 1990", "1990~")]
    [InlineData("circa March 1990", "1990-03~")]
    [InlineData("1990s", "199X")]
    [InlineData("2004-2006", "2004/2006")]
    [InlineData("2004–2006", "2004/2006")]
    [InlineData("2004 - 2006", "2004/2006")]
    [InlineData("2004–", "2004/..")]
    [InlineData("2004..2006", "2004/2006")]
    [InlineData("..2006", "../2006")]
    [InlineData("2004..", "2004/..")]
    [InlineData(" 2021-03-09 ", "2021-03-09")]
    [InlineData("2006/2004", "2004/2006")]
    [InlineData("2021-03-09 10:30", "2021-03-09T10:30:00")]
    [InlineData("2021-03-09T10:30:15.250Z", "2021-03-09T10:30:15Z")]
    [InlineData("2021-03-09T10:30:15-00:00", "2021-03-09T10:30:15Z")]
    public void What_was_meant_is_suggested_and_parses(string text, string suggestion)
    {
        Edtf.Parse(text, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull().Suggestion.ShouldBe(suggestion);
        Edtf.Parse(suggestion, out var second).ShouldNotBeNull();
        second.ShouldBeNull();
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("   ", 0, 3)]
    [InlineData("2021-13", 5, 2)]
    [InlineData("2021-00", 5, 2)]
    [InlineData("2021-25", 5, 2)]
    [InlineData("2021-02-29", 8, 2)]
    [InlineData("1900-02-29", 8, 2)]
    [InlineData("2021-04-31", 8, 2)]
    [InlineData("2021-04-00", 8, 2)]
    [InlineData("2021-21-04", 7, 3)]
    [InlineData("-0000", 0, 5)]
    [InlineData("2021-03-09T24:00:00", 10, 9)]
    [InlineData("2021-03-09T10:60:00", 10, 9)]
    [InlineData("2021-03-09T10:30:00+15:00", 19, 6)]
    [InlineData("2021-03T10:30:00", 7, 9)]
    [InlineData("2021-03-09T10:30:00Z/2022", 10, 10)]
    [InlineData("../..", 0, 5)]
    [InlineData("/", 0, 1)]
    [InlineData("2004/2005/2006", 9, 1)]
    [InlineData("1XXX", 0, 4)]
    [InlineData("XXXX", 0, 4)]
    [InlineData("201X-03", 0, 7)]
    [InlineData("2004-XX-09", 8, 2)]
    [InlineData("[1667,1668]", 0, 11)]
    [InlineData("{1667..1668}", 0, 12)]
    [InlineData("Y17E7", 0, 5)]
    [InlineData("1950S2", 0, 6)]
    [InlineData("?2004-06", 0, 1)]
    [InlineData("2004?-06", 5, 3)]
    [InlineData("Y17000-03", 6, 3)]
    [InlineData("Y1234567890123456", 1, 16)]
    [InlineData("n.d.", 0, 1)]
    [InlineData("٢٠٢١", 0, 1)]
    [InlineData("2021-03-09\n", 10, 1)]
    [InlineData("2021−03−09", 4, 6)]
    public void A_fault_points_at_its_place(string text, int offset, int length)
    {
        Edtf.Parse(text, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull();
        (fault.Offset, fault.Length).ShouldBe((offset, length));
        fault.Message.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void An_interval_is_reversed_only_when_its_latest_end_lies_before_its_earliest_start()
    {
        Edtf.Parse("2004-06/2004", out _).ShouldNotBeNull();
        Edtf.Parse("2004-06-XX/2004-06-01", out _).ShouldNotBeNull();
        Edtf.Parse("2004-06-02/2004-06-01", out var fault).ShouldBeNull();
        fault!.Message.ShouldBe("the interval ends before it begins");
    }

    [Fact]
    public void Long_texts_are_refused_without_being_read()
    {
        Edtf.Parse(new string('c', 100_000), out var fault).ShouldBeNull();
        fault!.Length.ShouldBe(100_000);
    }

    [Fact]
    public void Mutated_dates_are_dates_or_faults_inside_the_text()
    {
        string[] seeds = ["1985-04-12T23:20:30+04:30", "2004-06-XX/2004-07-03", "Y-170000002", "../1985-04~", "c. March 9, 2021", "2021年3月9日", "20XX/unknown", "9/3/2021"];
        const string Units = "0123456789-/.XxuUY?~%TZ:+, cayrMS年\0\ud800";
        var state = 12345u;
        for (var i = 0; i < 100_000; i++)
        {
            var units = seeds[Next(ref state, seeds.Length)].ToCharArray();
            for (var edits = Next(ref state, 4); edits >= 0; edits--) units[Next(ref state, units.Length)] = Units[Next(ref state, Units.Length)];
            var text = new string(units);
            var date = Edtf.Parse(text, out var fault);
            (date is null).ShouldBe(fault is not null, text);
            if (fault is null) continue;
            fault.Offset.ShouldBeInRange(0, text.Length, text);
            (fault.Offset + fault.Length).ShouldBeInRange(fault.Offset, text.Length, text);
            if (fault.Suggestion is { } suggestion) Edtf.Parse(suggestion, out _).ShouldNotBeNull(suggestion);
        }
    }

    private static int Next(ref uint state, int below)
    {
        state = (state * 1664525u) + 1013904223u;
        return (int)((state >> 8) % (uint)below);
    }
}
