using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A source with its whole entry.</summary>
public sealed record SourceCard : IFragment
{
    /// <summary>The language of the page.</summary>
    public required string PageLanguage { get; init; }

    bool IFragment.IsShared => false;

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>The entry in the site's citation style.</summary>
    public required Html Entry { get; init; }

    /// <summary>Whose voice it is.</summary>
    public LabelModel? Perspective { get; init; }

    /// <summary>The grade, or null.</summary>
    public string? Reliability { get; init; }

    /// <summary>In how many places it is used.</summary>
    public int Uses { get; init; }

    /// <summary>True when it is withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The annotation, on pages that show it.</summary>
    public Html? Annotation { get; init; }
}
