using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>A matrix whose first place changes.</summary>
public sealed record FirstPlaceModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>First now.</summary>
    public IReadOnlyList<LabelModel> Before { get; init; } = [];

    /// <summary>First then; empty when the matrix is emptied.</summary>
    public IReadOnlyList<LabelModel> After { get; init; } = [];
}
