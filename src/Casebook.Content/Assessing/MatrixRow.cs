using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>One row of a matrix of competing hypotheses: a claim and its ratings.</summary>
public sealed record MatrixRow
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>A rating per hypothesis of the matrix, in its order; null where none is given, which is not the same as NA.</summary>
    public required ImmutableArray<Consistency?> Ratings { get; init; }

    /// <summary>3, 2 or 1 for high, moderate and low confidence, 1 without one.</summary>
    public required int Weight { get; init; }

    /// <summary>True when the claim gives no confidence and so counts as low.</summary>
    public bool WeightIsDefault { get; init; }

    /// <summary>Largest less smallest of its ratings, from CC +2 to II -2; NA and unrated are out.</summary>
    public int Diagnosticity { get; init; }

    /// <summary>True with two or more ratings that are all alike.</summary>
    public bool IsNotDiagnostic { get; init; }

    /// <summary>True with fewer than two ratings.</summary>
    public bool IsIncomplete { get; init; }
}
