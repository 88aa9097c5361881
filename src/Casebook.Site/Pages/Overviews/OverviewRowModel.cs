using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A dossier in the overview of hypotheses.</summary>
public sealed record OverviewRowModel
{
    /// <summary>The dossier, to its matrix.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>A cell per hypothesis.</summary>
    public IReadOnlyList<OverviewCellModel> Cells { get; init; } = [];

    /// <summary>The rows of its matrix.</summary>
    public int Rows { get; init; }

    /// <summary>The second sum less the first.</summary>
    public int? ByHowMuch { get; init; }

    /// <summary>True when one source or claim would change the first place.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>False when the dossier has no matrix.</summary>
    public bool HasMatrix { get; init; }
}
