using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A claim with all its evidence.</summary>
public sealed record ClaimModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The claim's address on this page.</summary>
    public required string Href { get; init; }

    /// <summary>The sentence.</summary>
    public required Html Statement { get; init; }

    /// <summary>The sentence as plain text.</summary>
    public required string StatementText { get; init; }

    /// <summary>When what it says happened.</summary>
    public DateModel? Date { get; init; }

    /// <summary>disputed, corroborated, single-origin, unsupported or withdrawn.</summary>
    public required string State { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }

    /// <summary>The reason for the confidence.</summary>
    public Html? Because { get; init; }

    /// <summary>What speaks for it.</summary>
    public required SideModel Support { get; init; }

    /// <summary>What speaks against it.</summary>
    public required SideModel Dispute { get; init; }

    /// <summary>What helps to understand it.</summary>
    public IReadOnlyList<EvidenceModel> Background { get; init; } = [];

    /// <summary>The origin tree; empty when nothing derives from anything.</summary>
    public IReadOnlyList<OriginModel> Origins { get; init; } = [];

    /// <summary>How it agrees with the hypotheses.</summary>
    public IReadOnlyList<RatingModel> BearsOn { get; init; } = [];

    /// <summary>The explanations it speaks for.</summary>
    public IReadOnlyList<LinkModel> Explains { get; init; } = [];

    /// <summary>Its tags.</summary>
    public IReadOnlyList<LinkModel> Tags { get; init; } = [];

    /// <summary>Judgements and assessments that rest on it.</summary>
    public IReadOnlyList<LinkModel> UsedBy { get; init; } = [];

    /// <summary>The hypotheses that would come first without it; empty when nothing would change.</summary>
    public IReadOnlyList<LabelModel> FirstWithout { get; init; } = [];

    /// <summary>True when the first place of the matrix changes without it.</summary>
    public bool IsPivotal { get; init; }

    /// <summary>Set when it is withdrawn.</summary>
    public WithdrawalModel? Withdrawn { get; init; }

    /// <summary>The statement in the site's language, beside its translation.</summary>
    public string? Original { get; init; }

    /// <summary>The language of the original statement.</summary>
    public string? OriginalLanguage { get; init; }
}
