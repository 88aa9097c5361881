namespace Casebook.Site.Pages.Shared;

/// <summary>A column of a matrix of hypotheses with its sums.</summary>
public sealed record MatrixColumnModel
{
    /// <summary>The hypothesis.</summary>
    public required LabelModel Hypothesis { get; init; }

    /// <summary>Where it is explained.</summary>
    public required string Href { get; init; }

    /// <summary>The weighted sum of inconsistency.</summary>
    public int Weighted { get; init; }

    /// <summary>The unweighted sum.</summary>
    public int Unweighted { get; init; }

    /// <summary>The rows that rate it.</summary>
    public int Rows { get; init; }

    /// <summary>Its place by the weighted sum; null when no row rates it.</summary>
    public int? Rank { get; init; }

    /// <summary>True in first place.</summary>
    public bool IsFirst { get; init; }
}
