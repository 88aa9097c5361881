namespace Casebook.Site.Pages.Shared;

/// <summary>A text in another language than the page's.</summary>
public sealed record LocalizedModel
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Its language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>ltr or rtl.</summary>
    public required string Direction { get; init; }
}
