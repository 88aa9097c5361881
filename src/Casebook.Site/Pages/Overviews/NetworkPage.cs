namespace Casebook.Site.Pages.Overviews;

/// <summary>Who takes part in what, over all dossiers.</summary>
public sealed record NetworkPage : PageModel
{
    /// <summary>A row per dossier that names anybody, by title.</summary>
    public IReadOnlyList<NetworkRowModel> Rows { get; init; } = [];
}
