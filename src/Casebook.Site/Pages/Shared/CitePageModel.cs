namespace Casebook.Site.Pages.Shared;

/// <summary>How to cite the page.</summary>
public sealed record CitePageModel
{
    /// <summary>The citation as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The page's address, on a site that has one.</summary>
    public string? Url { get; init; }

    /// <summary>The same as a BibTeX entry.</summary>
    public required string BibTex { get; init; }

    /// <summary>The same in RIS.</summary>
    public required string Ris { get; init; }
}
