using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Free;

/// <summary>The page for addresses that lead nowhere.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <summary>Where to go instead.</summary>
    public IReadOnlyList<LinkModel> Ways { get; init; } = [];
}
