namespace Casebook.Site.Pages.Overviews;

/// <summary>A hypothesis of one dossier's matrix.</summary>
public sealed record OverviewCellModel
{
    /// <summary>True in first place.</summary>
    public bool IsFirst { get; init; }

    /// <summary>True when it shares the first place.</summary>
    public bool IsTied { get; init; }

    /// <summary>Its weighted sum; null when no row rates it.</summary>
    public int? Weighted { get; init; }

    /// <summary>The rows that rate it.</summary>
    public int Rows { get; init; }
}
