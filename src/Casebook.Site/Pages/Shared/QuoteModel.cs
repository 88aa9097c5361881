namespace Casebook.Site.Pages.Shared;

/// <summary>The words of a source.</summary>
public sealed record QuoteModel
{
    /// <summary>The words as they stand there.</summary>
    public required string Exact { get; init; }

    /// <summary>Their language where it is told.</summary>
    public string? Language { get; init; }

    /// <summary>ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>The site's translation into its own language.</summary>
    public string? Translation { get; init; }
}
