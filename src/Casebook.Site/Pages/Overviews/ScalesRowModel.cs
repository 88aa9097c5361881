using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A dossier and its places on the scales.</summary>
public sealed record ScalesRowModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>A cell per scale.</summary>
    public IReadOnlyList<ScaleCellModel> Cells { get; init; } = [];
}
