using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A dossier and the explanations that its claims speak for.</summary>
public sealed record MotivesRowModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>A cell per explanation.</summary>
    public IReadOnlyList<MotivesCellModel> Cells { get; init; } = [];
}
