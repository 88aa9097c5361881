using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A piece of a narrative: HTML, or a part of the dossier that is shown at this place.</summary>
public sealed record NarrativePart
{
    /// <summary>The HTML.</summary>
    public Html? Html { get; init; }

    /// <summary>A claim shown here.</summary>
    public ClaimModel? Claim { get; init; }

    /// <summary>Pieces of evidence shown here.</summary>
    public IReadOnlyList<EvidenceModel> Evidence { get; init; } = [];

    /// <summary>timeline, matrix, judgements or gaps, shown here instead of further down.</summary>
    public string? Section { get; init; }
}
