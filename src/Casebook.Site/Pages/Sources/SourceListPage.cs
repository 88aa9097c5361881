using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>The list of sources.</summary>
public sealed record SourceListPage : PageModel
{
    /// <summary>All that are used, in the order of the bibliography.</summary>
    public IReadOnlyList<SourceCard> Sources { get; init; } = [];

    /// <summary>Their number.</summary>
    public int Total { get; init; }
}
