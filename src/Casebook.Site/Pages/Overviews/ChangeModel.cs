using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A change that readers should know of.</summary>
public sealed record ChangeModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>dossier-added, dossier-withdrawn, dossier-removed, claim-added, claim-reworded, claim-confidence, claim-withdrawn, claim-removed, judgement-added, judgement-reworded, judgement-likelihood, judgement-confidence or judgement-removed.</summary>
    public required string Kind { get; init; }

    /// <summary>The dossier, or the claim or judgement in it; null when the dossier is gone.</summary>
    public LinkModel? Place { get; init; }

    /// <summary>The id of the dossier, for when it is gone.</summary>
    public required string Dossier { get; init; }

    /// <summary>The old wording.</summary>
    public string? Before { get; init; }

    /// <summary>The new wording; of a new dossier its title.</summary>
    public string? After { get; init; }

    /// <summary>What the claim or judgement says now, when its confidence or likelihood changed.</summary>
    public string? Words { get; init; }

    /// <summary>The old likelihood, as the word of row one or two.</summary>
    public string? LikelihoodBefore { get; init; }

    /// <summary>The new likelihood.</summary>
    public string? LikelihoodAfter { get; init; }

    /// <summary>The old confidence: high, moderate, low, or none.</summary>
    public string? ConfidenceBefore { get; init; }

    /// <summary>The new confidence: high, moderate, low, or none.</summary>
    public string? ConfidenceAfter { get; init; }
}
