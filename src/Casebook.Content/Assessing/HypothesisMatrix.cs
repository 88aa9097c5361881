using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>The matrix of competing hypotheses of one dossier (after Heuer).</summary>
public sealed record HypothesisMatrix
{
    /// <summary>The rows by diagnosticity, largest first, else in the dossier's order; empty when no claim with standing support rates a hypothesis.</summary>
    public ImmutableArray<MatrixRow> Rows { get; init; } = [];

    /// <summary>A column per hypothesis in the framework's order, ranked or not.</summary>
    public ImmutableArray<MatrixColumn> Columns { get; init; } = [];

    /// <summary>The ranked columns, least weighted sum first, ties in the framework's order.</summary>
    public ImmutableArray<MatrixColumn> Order { get; init; } = [];

    /// <summary>The columns that no row rates, in the framework's order.</summary>
    public ImmutableArray<MatrixColumn> Unranked { get; init; } = [];

    /// <summary>Ids of the hypotheses in first place, in the framework's order; more than one on a tie.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>Ids of the hypotheses that the unweighted sum puts first, in the framework's order.</summary>
    public ImmutableArray<string> UnweightedFirst { get; init; } = [];

    /// <summary>Second weighted sum less first, 0 on a tie; null with fewer than two ranked hypotheses.</summary>
    public int? ByHowMuch { get; init; }

    /// <summary>True when the unweighted sum puts another set of hypotheses first.</summary>
    public bool OrderDependsOnWeights { get; init; }

    /// <summary>True when ranked hypotheses are rated on different numbers of rows.</summary>
    public bool IsUnevenlyRated { get; init; }

    /// <summary>What changes the first place: sources in ordinal order, then claims in the dossier's order.</summary>
    public ImmutableArray<SensitivityEntry> Sensitivity { get; init; } = [];

    /// <summary>True when something would change the first place.</summary>
    public bool IsSensitive => !Sensitivity.IsEmpty;

    /// <summary>True without rows.</summary>
    public bool IsEmpty => Rows.IsEmpty;
}
