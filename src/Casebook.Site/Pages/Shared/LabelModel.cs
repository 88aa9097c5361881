namespace Casebook.Site.Pages.Shared;

/// <summary>A term of the site's settings: an id for the theme's classes and a name for readers.</summary>
public sealed record LabelModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the page's language.</summary>
    public required string Name { get; init; }
}
