namespace Casebook.Citations.Items;

/// <summary>One date of EDTF: a year with, where told, month or season, day and time, each of which may be unspecified from the right.</summary>
public sealed record EdtfPoint
{
    /// <summary>The astronomical year (0 is 1 BC), at most fifteen digits; unspecified digits count as zero.</summary>
    public required long Year { get; init; }

    /// <summary>1-12; null when the precision is the year, a season stands there, or the month is unspecified.</summary>
    public int? Month { get; init; }

    /// <summary>21 spring, 22 summer, 23 autumn, 24 winter, of no told hemisphere.</summary>
    public int? Season { get; init; }

    /// <summary>A day of that month in the proleptic Gregorian calendar; null when coarser or unspecified.</summary>
    public int? Day { get; init; }

    /// <summary>The time of day, to the second, as written.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The zone of <see cref="Time"/> as written: Z, +hh, -hh, +hh:mm or -hh:mm; null for a local time.</summary>
    public string? Offset { get; init; }

    /// <summary>True after <c>?</c> and <c>%</c>: the source of the date is doubtful.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>True after <c>~</c> and <c>%</c>: the date is about that.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>How many digits of the year are unspecified, from the right: 0, 1 (201X) or 2 (20XX).</summary>
    public int UnspecifiedYearDigits { get; init; }

    /// <summary>True for an <c>XX</c> in place of the month.</summary>
    public bool IsMonthUnspecified { get; init; }

    /// <summary>True for an <c>XX</c> in place of the day.</summary>
    public bool IsDayUnspecified { get; init; }

    /// <summary>The first day that the date may mean, counted from 1970-01-01; a season begins with March, June, September or December.</summary>
    public long EarliestDay =>
        Season is { } season ? EdtfCalendar.DayNumber(Year, 3 * (season - 20), 1)
        : UnspecifiedYearDigits > 0 ? EdtfCalendar.DayNumber(FirstYear, 1, 1)
        : EdtfCalendar.DayNumber(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean, counted from 1970-01-01; a season has three months, so winter ends in the year after.</summary>
    public long LatestDay
    {
        get
        {
            if (Season is { } season) return EdtfCalendar.LastOfMonth(season == 24 ? Year + 1 : Year, season == 24 ? 2 : (3 * (season - 20)) + 2);
            if (UnspecifiedYearDigits > 0) return EdtfCalendar.DayNumber(LastYear, 12, 31);
            if (Day is { } day) return EdtfCalendar.DayNumber(Year, Month ?? 1, day);
            return EdtfCalendar.LastOfMonth(Year, Month ?? 12);
        }
    }

    /// <summary>The first year that an unspecified year may mean.</summary>
    internal long FirstYear => IsNegative ? Year - Span : Year;

    /// <summary>The last year that an unspecified year may mean.</summary>
    internal long LastYear => IsNegative ? Year : Year + Span;

    /// <summary>True when a minus stands before the year, so that unspecified digits lead further back.</summary>
    internal bool IsNegative { get; init; }

    private long Span => UnspecifiedYearDigits switch { 0 => 0, 1 => 9, _ => 99 };
}
