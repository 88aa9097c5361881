using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A tag with its claims.</summary>
public sealed record TagRowModel
{
    /// <summary>The tag.</summary>
    public required LinkModel Tag { get; init; }

    /// <summary>The claims.</summary>
    public int Claims { get; init; }

    /// <summary>Their dossiers.</summary>
    public IReadOnlyList<LinkModel> Dossiers { get; init; } = [];
}
