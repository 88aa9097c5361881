namespace Casebook.Site.Pages.Terms;

/// <summary>The list of frameworks.</summary>
public sealed record FrameworkListPage : PageModel
{
    /// <summary>The frameworks of the site.</summary>
    public IReadOnlyList<FrameworkRowModel> Frameworks { get; init; } = [];
}
