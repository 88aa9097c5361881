namespace Casebook.Content.Assessing;

/// <summary>How a milestone stands at the site's date of evidence.</summary>
public enum MilestoneState
{
    /// <summary>It was seen.</summary>
    Seen,

    /// <summary>It was not seen, and the date of evidence begins after the latest day of its date.</summary>
    Missed,

    /// <summary>It is not yet due, or the date of evidence or its own has no known end.</summary>
    Open,
}
