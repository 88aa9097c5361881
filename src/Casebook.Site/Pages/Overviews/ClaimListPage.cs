namespace Casebook.Site.Pages.Overviews;

/// <summary>Claims of one state over all dossiers.</summary>
public sealed record ClaimListPage : PageModel
{
    /// <summary>disputed or single-origin.</summary>
    public required string State { get; init; }

    /// <summary>By dossier.</summary>
    public IReadOnlyList<ClaimGroupModel> Groups { get; init; } = [];

    /// <summary>The number of claims.</summary>
    public int Total { get; init; }
}
