using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>The list of sources.</summary>
public sealed record SourceListPage : PageModel
{
    /// <summary>Those of this page, in the order of the bibliography.</summary>
    public IReadOnlyList<SourceLine> Sources { get; init; } = [];

    /// <summary>Their number.</summary>
    public int Total { get; init; }
}
