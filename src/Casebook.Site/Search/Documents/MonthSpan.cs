using Casebook.Citations.Items;

namespace Casebook.Site.Search.Documents;

/// <summary>A stretch of months, both ends in it, counted from January of the year 0.</summary>
internal readonly record struct MonthSpan(int First, int Last)
{
    /// <summary>The month before which nothing is told apart, for open beginnings.</summary>
    public const int Earliest = 0;

    /// <summary>December 9999, for open ends.</summary>
    public const int Latest = (9999 * 12) + 11;

    /// <summary>The months that a date may mean; null for no date.</summary>
    public static MonthSpan? Of(Edtf? date)
    {
        if (date is null) return null;
        var first = date.EarliestDay is { } from ? MonthOf(from) : Earliest;
        var last = date.LatestDay is { } to ? MonthOf(to) : Latest;
        return new MonthSpan(first, Math.Max(first, last));
    }

    private static int MonthOf(long day)
    {
        var date = DateTime.UnixEpoch.AddDays(Math.Clamp(day, -719_162, 2_932_896));
        return (date.Year * 12) + date.Month - 1;
    }
}
