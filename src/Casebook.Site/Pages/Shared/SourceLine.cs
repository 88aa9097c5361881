namespace Casebook.Site.Pages.Shared;

/// <summary>A source in one line of a list.</summary>
public sealed record SourceLine : IFragment
{
    /// <summary>The language of the page.</summary>
    public required string PageLanguage { get; init; }

    bool IFragment.IsShared => IsShared;

    /// <summary>True when it stands on a shelf for the pages of its folder.</summary>
    internal bool IsShared { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its title, as the page's readers know it.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title where it is not the page's.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>Who wrote it, else where it appeared.</summary>
    public string? By { get; init; }

    /// <summary>The year it appeared.</summary>
    public string? Year { get; init; }

    /// <summary>Its CSL type.</summary>
    public required string Type { get; init; }

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
}
