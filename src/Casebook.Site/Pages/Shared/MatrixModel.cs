namespace Casebook.Site.Pages.Shared;

/// <summary>The matrix of competing hypotheses of a dossier.</summary>
public sealed record MatrixModel
{
    /// <summary>The hypotheses.</summary>
    public IReadOnlyList<MatrixColumnModel> Columns { get; init; } = [];

    /// <summary>The claims, most diagnostic first.</summary>
    public IReadOnlyList<MatrixRowModel> Rows { get; init; } = [];

    /// <summary>The hypotheses in first place.</summary>
    public IReadOnlyList<LabelModel> First { get; init; } = [];

    /// <summary>The hypotheses that no row rates.</summary>
    public IReadOnlyList<LabelModel> Unranked { get; init; } = [];

    /// <summary>The second sum less the first.</summary>
    public int? ByHowMuch { get; init; }

    /// <summary>True when the unweighted sums put others first.</summary>
    public bool OrderDependsOnWeights { get; init; }

    /// <summary>True when the hypotheses are rated on different numbers of rows.</summary>
    public bool IsUnevenlyRated { get; init; }

    /// <summary>What the unweighted sums put first.</summary>
    public IReadOnlyList<LabelModel> UnweightedFirst { get; init; } = [];

    /// <summary>What would change the first place.</summary>
    public IReadOnlyList<SensitivityModel> Sensitivity { get; init; } = [];
}
