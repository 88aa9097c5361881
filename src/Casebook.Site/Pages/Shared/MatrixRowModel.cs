namespace Casebook.Site.Pages.Shared;

/// <summary>A row of a matrix of hypotheses: a claim.</summary>
public sealed record MatrixRowModel
{
    /// <summary>The claim.</summary>
    public required ClaimLinkModel Claim { get; init; }

    /// <summary>A cell per hypothesis.</summary>
    public IReadOnlyList<MatrixCellModel> Cells { get; init; } = [];

    /// <summary>3, 2 or 1.</summary>
    public int Weight { get; init; }

    /// <summary>True when the claim gives no confidence and counts as low.</summary>
    public bool WeightIsDefault { get; init; }

    /// <summary>Largest less smallest rating.</summary>
    public int Diagnosticity { get; init; }

    /// <summary>True when all ratings are alike.</summary>
    public bool IsNotDiagnostic { get; init; }

    /// <summary>True with fewer than two ratings.</summary>
    public bool IsIncomplete { get; init; }
}
