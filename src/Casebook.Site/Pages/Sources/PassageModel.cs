namespace Casebook.Site.Pages.Sources;

/// <summary>A passage that cites a source.</summary>
public sealed record PassageModel
{
    /// <summary>The page.</summary>
    public required string Href { get; init; }

    /// <summary>passage or timeline.</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence around the citation.</summary>
    public required string Text { get; init; }

    /// <summary>The kind of place.</summary>
    public string? LocatorLabel { get; init; }

    /// <summary>The place in the source.</summary>
    public string? Locator { get; init; }
}
