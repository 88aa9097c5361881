using System.Globalization;
using Casebook.Citations.Items;

namespace Casebook.Site.Figures;

/// <summary>Days to places from left to right, with ticks at round years or months.</summary>
internal sealed class TimelineScale
{
    private const int MostTicks = 9;
    private const double DaysOfYear = 365.2425;
    private static readonly int[] MonthSteps = [1, 3, 6];
    private readonly double _left;
    private readonly double _width;
    private readonly double _first;
    private readonly double _days;

    private TimelineScale(double left, double width, double first, double last)
    {
        (_left, _width) = (left, width);
        var margin = Math.Max((last - first) * 0.02, 31);
        (_first, _days) = (first - margin, last - first + (2 * margin));
    }

    /// <summary>The scale that holds all known days of some dates; null when none is known.</summary>
    internal static TimelineScale? Of(IEnumerable<Edtf> dates, double left, double width)
    {
        var (first, last) = (double.MaxValue, double.MinValue);
        foreach (var date in dates)
        {
            foreach (var day in (ReadOnlySpan<long?>)[date.EarliestDay, date.LatestDay, date.End?.EarliestDay, date.Start?.LatestDay])
                if (day is { } known) (first, last) = (Math.Min(first, known), Math.Max(last, known));
        }

        return first > last ? null : new TimelineScale(left, width, first, last);
    }

    /// <summary>The left edge.</summary>
    internal double Left => _left;

    /// <summary>The right edge.</summary>
    internal double Right => _left + _width;

    /// <summary>The place of the beginning of a day.</summary>
    internal double At(double day) => _left + (_width * Math.Clamp((day - _first) / _days, 0, 1));

    /// <summary>Places and labels of the ticks.</summary>
    internal IEnumerable<(double At, string Label)> Ticks()
    {
        foreach (var step in MonthSteps)
            if (_days / (DaysOfYear / 12 * step) <= MostTicks) return Months(step);
        var years = 1L;
        for (var factor = 0; _days / (DaysOfYear * years) > MostTicks; factor++) years = factor % 3 == 1 ? years / 2 * 5 : years * 2;
        return Years(years);
    }

    private IEnumerable<(double At, string Label)> Years(long step)
    {
        var year = (long)Math.Floor((_first / DaysOfYear) + 1970);
        year -= ((year % step) + step) % step;
        for (; ; year += step)
        {
            var day = StartOf(year);
            if (day > _first + _days) yield break;
            if (day >= _first) yield return (At(day), year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<(double At, string Label)> Months(int step)
    {
        var year = (long)Math.Floor((_first / DaysOfYear) + 1970) - 1;
        for (var month = 0; ; month += step)
        {
            var (of, number) = (year + (month / 12), (month % 12) + 1);
            if (StartOf(of) > _first + _days + 400) yield break;
            if (Edtf.FromDateParts(new DateParts((int)of, number))?.EarliestDay is not { } day || day < _first || day > _first + _days) continue;
            yield return (At(day), string.Create(CultureInfo.InvariantCulture, $"{of}-{number:00}"));
        }
    }

    /// <summary>The first day of a year; beyond the calendar of CSL dates an estimate does.</summary>
    private static double StartOf(long year) =>
        year is > -9999 and < 9999 && Edtf.FromDateParts(new DateParts((int)year))?.EarliestDay is { } day ? day : Math.Floor((year - 1970) * DaysOfYear);
}
