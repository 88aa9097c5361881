namespace Casebook.Citations.Items;

/// <summary>What is told of one end of an interval.</summary>
public enum EdtfBound
{
    /// <summary>A date stands there.</summary>
    Known,

    /// <summary>There is an end, but its date is not known (nothing stands before or after the stroke).</summary>
    Unknown,

    /// <summary>The interval goes on (<c>..</c> stands there).</summary>
    Open,
}
