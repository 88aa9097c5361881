namespace Casebook.Site.Pages.Shared;

/// <summary>A link to a page or place of the site, or outside it.</summary>
public sealed record LinkModel
{
    /// <summary>The address: relative inside the site.</summary>
    public required string Href { get; init; }

    /// <summary>The words; null where the theme has them under the name.</summary>
    public string? Text { get; init; }

    /// <summary>The name of a built-in page, whose words the theme has; null where the text says it.</summary>
    public string? Name { get; init; }

    /// <summary>The language of the words where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>The language of the page it leads to, where that dossier is not translated into this page's.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>True for the page that is shown.</summary>
    public bool IsCurrent { get; init; }
}
