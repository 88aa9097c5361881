using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The list of dossiers.</summary>
public sealed record DossierListPage : PageModel
{
    /// <summary>All of them, by title.</summary>
    public IReadOnlyList<DossierCard> Dossiers { get; init; } = [];

    /// <summary>The topics.</summary>
    public IReadOnlyList<LinkModel> Topics { get; init; } = [];
}
