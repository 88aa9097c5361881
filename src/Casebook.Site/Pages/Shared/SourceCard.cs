using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A source in a list.</summary>
public sealed record SourceCard : IFragment
{
    /// <summary>The language of the page.</summary>
    public required string PageLanguage { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>The entry in the site's citation style.</summary>
    public required Html Entry { get; init; }

    /// <summary>Its CSL type.</summary>
    public required string Type { get; init; }

    /// <summary>The year it appeared.</summary>
    public string? Year { get; init; }

    /// <summary>Whose voice it is.</summary>
    public LabelModel? Perspective { get; init; }

    /// <summary>ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>Its language.</summary>
    public string? Language { get; init; }

    /// <summary>The grade, or null.</summary>
    public string? Reliability { get; init; }

    /// <summary>In how many places it is used.</summary>
    public int Uses { get; init; }

    /// <summary>True when it is withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The annotation, on pages that show it.</summary>
    public Html? Annotation { get; init; }
}
