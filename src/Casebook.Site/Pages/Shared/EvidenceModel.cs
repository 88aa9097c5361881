using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A piece of evidence of a claim.</summary>
public sealed record EvidenceModel
{
    /// <summary>supports, disputes or context.</summary>
    public required string Stance { get; init; }

    /// <summary>The short citation, linked to the references.</summary>
    public required Html Citation { get; init; }

    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The title of the source.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>The language of that title.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The page of the source.</summary>
    public required string SourceHref { get; init; }

    /// <summary>Whose voice it is.</summary>
    public LabelModel? Perspective { get; init; }

    /// <summary>How reliable the source is; null when not rated.</summary>
    public GradeModel? Reliability { get; init; }

    /// <summary>How credible this piece is; null when not rated.</summary>
    public GradeModel? Credibility { get; init; }

    /// <summary>The kind of place, for example page.</summary>
    public string? LocatorLabel { get; init; }

    /// <summary>The place in the source.</summary>
    public string? Locator { get; init; }

    /// <summary>The words.</summary>
    public QuoteModel? Quote { get; init; }

    /// <summary>False when it counts nowhere.</summary>
    public bool Stands { get; init; }

    /// <summary>Why it counts nowhere: withdrawn or copy-of-withdrawn.</summary>
    public string? Fault { get; init; }
}
