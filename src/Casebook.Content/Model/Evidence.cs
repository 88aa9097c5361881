using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>One use of one source for or against a claim.</summary>
public sealed record Evidence
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>For, against or background.</summary>
    public Stance Stance { get; init; }

    /// <summary>The grade of this piece of information; null = not rated.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The place in the source.</summary>
    public Locator? Locator { get; init; }

    /// <summary>The words of the source.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Where the entry stands.</summary>
    public required SourceSpan Span { get; init; }
}
