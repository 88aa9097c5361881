namespace Casebook.Citations.Items;

/// <summary>A date variable: a day, month, season or year, a range of two, or words that are no date.</summary>
public sealed record ItemDate
{
    /// <summary>The date, or the start of a range; null when only a literal is known.</summary>
    public DateParts? Start { get; init; }

    /// <summary>The end of a range.</summary>
    public DateParts? End { get; init; }

    /// <summary>True for a range without an end ("2017-").</summary>
    public bool IsOpen { get; init; }

    /// <summary>True when the date is approximate or uncertain.</summary>
    public bool IsCirca { get; init; }

    /// <summary>Words that stand for a date and are shown as they are.</summary>
    public string? Literal { get; init; }
}
