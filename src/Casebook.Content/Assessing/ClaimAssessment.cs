using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>What the evidence makes of one claim. For a withdrawn claim both sides show the entries, and nothing counts.</summary>
public sealed record ClaimAssessment
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The state.</summary>
    public required ClaimState State { get; init; }

    /// <summary>What supports it.</summary>
    public ClaimSide Support { get; init; } = ClaimSide.Empty;

    /// <summary>What disputes it.</summary>
    public ClaimSide Dispute { get; init; } = ClaimSide.Empty;

    /// <summary>What helps to understand it, in the order written.</summary>
    public ImmutableArray<SidedEvidence> Background { get; init; } = [];

    /// <summary>How leaving this claim out would change the first place of its dossier's matrix; null when it would not.</summary>
    public FirstPlaceChange? LeftOut { get; init; }

    /// <summary>The sources whose fall would change its state or take away its only support or dispute, in ordinal order.</summary>
    public ImmutableArray<string> HangsOn { get; init; } = [];

    /// <summary>The claim's key.</summary>
    public ClaimKey Key => Claim.Key;
}
