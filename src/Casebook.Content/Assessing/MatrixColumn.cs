using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>One hypothesis of a matrix with its sums.</summary>
public sealed record MatrixColumn
{
    /// <summary>The hypothesis.</summary>
    public required FrameworkItem Hypothesis { get; init; }

    /// <summary>The sum over the rows of weight times 1 for I and 2 for II.</summary>
    public int Weighted { get; init; }

    /// <summary>The same with each row once.</summary>
    public int Unweighted { get; init; }

    /// <summary>The number of rows that rate it; NA is no rating.</summary>
    public int Rows { get; init; }

    /// <summary>Its place by weighted sum, least first, from 1, the same for equal sums (1, 1, 3); null when no row rates it.</summary>
    public int? Rank { get; init; }

    /// <summary>Its place by unweighted sum; null when no row rates it.</summary>
    public int? UnweightedRank { get; init; }

    /// <summary>True when a row rates it.</summary>
    public bool IsRanked => Rank is not null;
}
