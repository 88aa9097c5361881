namespace Casebook.Citations.Items;

/// <summary>
/// A date or interval of the Extended Date/Time Format (ISO 8601-2:2019 as profiled by the Library of Congress), level 0 with date-times and level 1 in full.
/// Beyond level 1, either end of an interval may have unspecified digits or be a season, and these may be qualified.
/// </summary>
public sealed record Edtf
{
    /// <summary>The date as written.</summary>
    public required string Text { get; init; }

    /// <summary>The date, or the start of an interval; null when that is unknown or open.</summary>
    public EdtfPoint? Start { get; init; }

    /// <summary>The end of an interval; null for a single date and when the end is unknown or open.</summary>
    public EdtfPoint? End { get; init; }

    /// <summary>True when a stroke joins two ends.</summary>
    public bool IsInterval { get; init; }

    /// <summary>What is told of the start; known for a single date.</summary>
    public EdtfBound StartBound { get; init; }

    /// <summary>What is told of the end; known for a single date.</summary>
    public EdtfBound EndBound { get; init; }

    /// <summary>The first day that the date may mean or the interval may begin on, counted from 1970-01-01; null for an unknown or open start.</summary>
    public long? EarliestDay => Start?.EarliestDay;

    /// <summary>The last day that the date may mean or the interval may end on, counted from 1970-01-01; null for an unknown or open end.</summary>
    public long? LatestDay => IsInterval ? End?.LatestDay : Start?.LatestDay;

    /// <summary>The date that a text says, or null and the fault that it has.</summary>
    public static Edtf? Parse(string text, out EdtfFault? fault) => EdtfParser.Parse(text, out fault);

    /// <summary>The date that parts of CSL say, or null when they are no day, month, season or year of the calendar.</summary>
    public static Edtf? FromDateParts(DateParts start, DateParts? end = null, bool isOpen = false, bool isCirca = false) =>
        EdtfItemDates.FromDateParts(start, end, isOpen, isCirca);

    /// <summary>The date that a date variable says, or null when that is words or no date of the calendar.</summary>
    public static Edtf? FromItemDate(ItemDate date) =>
        date.Literal is null && date.Start is { } start ? FromDateParts(start, date.End, date.IsOpen, date.IsCirca) : null;

    /// <summary>
    /// The date as CSL can hold it: times are left out, uncertain and approximate are both "circa", unspecified digits of a year become the range that they span,
    /// an unknown end counts as open, and an interval without a known start becomes words.
    /// </summary>
    public ItemDate ToItemDate() => EdtfItemDates.ToItemDate(this);
}
