namespace Casebook.Site.Pages.Actors;

/// <summary>The list of organisations and people.</summary>
public sealed record ActorListPage : PageModel
{
    /// <summary>By kind.</summary>
    public IReadOnlyList<ActorGroupModel> Groups { get; init; } = [];
}
