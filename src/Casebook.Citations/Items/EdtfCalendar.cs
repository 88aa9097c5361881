namespace Casebook.Citations.Items;

/// <summary>Days of the proleptic Gregorian calendar, for years beyond what the framework's own types hold.</summary>
internal static class EdtfCalendar
{
    private const long DaysOf400Years = 146_097;

    /// <summary>True when the year has a 29 February.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days of a month from 1 to 12.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of the last day of a month, counted from 1970-01-01.</summary>
    public static long LastOfMonth(long year, int month) => DayNumber(year, month, DaysInMonth(year, month));

    /// <summary>The days from 1970-01-01 to a date, negative before it.</summary>
    public static long DayNumber(long year, int month, int day)
    {
        // Years begin in March here, so that a leap day is the last of its year.
        var shifted = month <= 2 ? year - 1 : year;
        var era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * DaysOf400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
    }
}
