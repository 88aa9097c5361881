namespace Casebook.Site.Pages.Shared;

/// <summary>An edition of the page in a language.</summary>
public sealed record LanguageModel
{
    /// <summary>The language (BCP 47).</summary>
    public required string Code { get; init; }

    /// <summary>The page in that language, or the nearest there is.</summary>
    public required string Href { get; init; }

    /// <summary>The whole address, on a site that has one.</summary>
    public string? Url { get; init; }

    /// <summary>True for the page that is shown.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>False when the link leads to another page because this one is not translated.</summary>
    public bool IsTranslated { get; init; }
}
