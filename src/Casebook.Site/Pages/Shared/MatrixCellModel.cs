namespace Casebook.Site.Pages.Shared;

/// <summary>A cell of a matrix of hypotheses.</summary>
public sealed record MatrixCellModel
{
    /// <summary>CC, C, N, I, II or NA; null when not rated.</summary>
    public string? Code { get; init; }

    /// <summary>The reason for the rating, as plain text.</summary>
    public string? Because { get; init; }
}
