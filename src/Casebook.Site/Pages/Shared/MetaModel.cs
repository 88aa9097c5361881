namespace Casebook.Site.Pages.Shared;

/// <summary>A meta element of the page's head.</summary>
public sealed record MetaModel
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The content.</summary>
    public required string Content { get; init; }
}
