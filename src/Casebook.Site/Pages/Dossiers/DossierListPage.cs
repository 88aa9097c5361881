using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The list of dossiers.</summary>
public sealed record DossierListPage : PageModel
{
    /// <summary>Those of this page, by title.</summary>
    public IReadOnlyList<DossierCard> Dossiers { get; init; } = [];

    /// <summary>The number of all dossiers.</summary>
    public int Total { get; init; }

    /// <summary>The topics.</summary>
    public IReadOnlyList<LinkModel> Topics { get; init; } = [];
}
