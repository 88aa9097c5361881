using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>The use of a source for a claim.</summary>
public sealed record ClaimUseModel
{
    /// <summary>The claim.</summary>
    public required ClaimLinkModel Claim { get; init; }

    /// <summary>How credible this piece is.</summary>
    public GradeModel? Credibility { get; init; }

    /// <summary>The kind of place.</summary>
    public string? LocatorLabel { get; init; }

    /// <summary>The place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The words.</summary>
    public QuoteModel? Quote { get; init; }

    /// <summary>False when it counts nowhere.</summary>
    public bool Stands { get; init; }
}
