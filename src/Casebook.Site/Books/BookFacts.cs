namespace Casebook.Site.Books;

/// <summary>What a book says of itself in its package document.</summary>
internal sealed record BookFacts
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>ltr or rtl.</summary>
    public required string Direction { get; init; }

    /// <summary>A name for the book that stays the same from build to build.</summary>
    public required string Identifier { get; init; }

    /// <summary>The name of the build.</summary>
    public required string BuildId { get; init; }

    /// <summary>The day of the newest change; never the clock.</summary>
    public required DateOnly Modified { get; init; }

    /// <summary>Who publishes it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>What it is about, as plain text, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The topics.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Under which licence it stands.</summary>
    public required string Rights { get; init; }

    /// <summary>The site that it is made of, or null.</summary>
    public string? Source { get; init; }

    /// <summary>What readers with other ways of reading can expect, in a sentence.</summary>
    public required string AccessibilitySummary { get; init; }
}
