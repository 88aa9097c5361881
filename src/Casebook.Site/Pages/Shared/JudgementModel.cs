using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>What the analyst concludes.</summary>
public sealed record JudgementModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence.</summary>
    public required Html Text { get; init; }

    /// <summary>The word of the scale.</summary>
    public required string Likelihood { get; init; }

    /// <summary>The least per cent.</summary>
    public int From { get; init; }

    /// <summary>The most per cent.</summary>
    public int To { get; init; }

    /// <summary>The step of the scale, from 0 to 6.</summary>
    public int Rank { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }

    /// <summary>The reason.</summary>
    public Html? Because { get; init; }

    /// <summary>The claims it rests on.</summary>
    public IReadOnlyList<ClaimLinkModel> RestsOn { get; init; } = [];

    /// <summary>What is assumed.</summary>
    public IReadOnlyList<Html> Assumptions { get; init; } = [];

    /// <summary>The gaps whose closing would change it.</summary>
    public IReadOnlyList<LinkModel> Gaps { get; init; } = [];
}
