namespace Casebook.Site.Pages.Actors;

/// <summary>The list of organisations and people.</summary>
public sealed record ActorListPage : PageModel
{
    /// <summary>The page about who takes part in what; null when the site has none.</summary>
    public string? NetworkHref { get; init; }

    /// <summary>By kind.</summary>
    public IReadOnlyList<ActorGroupModel> Groups { get; init; } = [];
}
