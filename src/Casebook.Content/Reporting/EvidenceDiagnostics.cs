using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>Weaknesses of the evidence; every one but the first can be raised or silenced by its code.</summary>
public static class EvidenceDiagnostics
{
    /// <summary>Derivations so tangled that the origins of a claim cannot be counted exactly.</summary>
    public static readonly DiagnosticDescriptor TooTangled =
        new("CB3001", Severity.Error, "the origins of the claim '{0}' cannot be counted exactly: its {1} sources go back to each other's roots in too tangled a way");

    /// <summary>A credibility of 1 on fewer than two origins.</summary>
    public static readonly DiagnosticDescriptor ConfirmedByNone =
        new("CB3101", Severity.Warning, "credibility 1 means confirmed by other sources, and this side of the claim '{0}' has {1}");

    /// <summary>A credibility of 5 without evidence on the other side.</summary>
    public static readonly DiagnosticDescriptor ImprobableAlone =
        new("CB3102", Severity.Warning, "credibility 5 means contradicted by other information, and the claim '{0}' has no evidence that {1} it");

    /// <summary>A reliability without a reason.</summary>
    public static readonly DiagnosticDescriptor ReliabilityWithoutReason =
        new("CB3103", Severity.Warning, "the reliability {0} of the source '{1}' has no reason");

    /// <summary>High confidence on fewer than two origins.</summary>
    public static readonly DiagnosticDescriptor HighOnOneOrigin =
        new("CB3104", Severity.Warning, "the claim '{0}' has high confidence and {1} in support");

    /// <summary>A credibility without a reason.</summary>
    public static readonly DiagnosticDescriptor CredibilityWithoutReason =
        new("CB3105", Severity.Warning, "the credibility {0} of '{1}' for the claim '{2}' has no reason");

    /// <summary>A disputed claim without a reason for its confidence.</summary>
    public static readonly DiagnosticDescriptor DisputedWithoutReason =
        new("CB3106", Severity.Warning, "the claim '{0}' is disputed and does not say why it stands as it does");

    /// <summary>A hypothesis that a row leaves out.</summary>
    public static readonly DiagnosticDescriptor HypothesisUnrated =
        new("CB3107", Severity.Warning, "the claim '{0}' bears on some hypotheses and leaves out {1}");

    /// <summary>Hypotheses on different numbers of rows.</summary>
    public static readonly DiagnosticDescriptor UnevenlyRated =
        new("CB3108", Severity.Warning, "the hypotheses are rated on different numbers of claims, so their sums do not compare well: {0}");

    /// <summary>A source that nothing uses.</summary>
    public static readonly DiagnosticDescriptor UnusedSource =
        new("CB3109", Severity.Warning, "nobody uses the source '{0}'");

    /// <summary>A source with an address and without an archived copy.</summary>
    public static readonly DiagnosticDescriptor NotArchived =
        new("CB3110", Severity.Warning, "the source '{0}' has an address and no archived copy");

    /// <summary>A dossier without a judgement.</summary>
    public static readonly DiagnosticDescriptor NoJudgement =
        new("CB3111", Severity.Warning, "the dossier '{0}' comes to no judgement");

    /// <summary>A source read before it appeared.</summary>
    public static readonly DiagnosticDescriptor AccessedBeforeIssued =
        new("CB3112", Severity.Warning, "the source '{0}' was accessed on {1}, before it was issued on {2}");

    /// <summary>A likelihood and a confidence in one sentence.</summary>
    public static readonly DiagnosticDescriptor LikelihoodWithConfidence =
        new("CB3113", Severity.Warning, "a likelihood ('{0}') and a confidence ('{1}') share a sentence");

    /// <summary>Evidence whose source is withdrawn.</summary>
    public static readonly DiagnosticDescriptor EvidenceWithdrawn =
        new("CB3114", Severity.Warning, "the claim '{0}' rests on '{1}', which is withdrawn and does not count");

    /// <summary>Evidence whose source goes back to withdrawn sources only.</summary>
    public static readonly DiagnosticDescriptor EvidenceCopiesWithdrawn =
        new("CB3115", Severity.Warning, "the claim '{0}' rests on '{1}', which goes back to nothing but withdrawn sources ({2}) and does not count");

    /// <summary>Something that rests on a withdrawn claim.</summary>
    public static readonly DiagnosticDescriptor RestsOnWithdrawn =
        new("CB3116", Severity.Warning, "{0} rests on the claim '{1}', which is withdrawn");

    /// <summary>A text that cites a source that does not count.</summary>
    public static readonly DiagnosticDescriptor CitesWithdrawn =
        new("CB3117", Severity.Warning, "this cites '{0}', which {1}");

    /// <summary>Something that rests on a claim whose support is all withdrawn.</summary>
    public static readonly DiagnosticDescriptor RestsOnUnsupported =
        new("CB3118", Severity.Warning, "{0} rests on the claim '{1}', which nothing supports that counts");

    /// <summary>A dossier without evidence.</summary>
    public static readonly DiagnosticDescriptor NothingCited =
        new("CB3119", Severity.Warning, "the dossier '{0}' has neither a citation nor a claim");

    /// <summary>A source that goes back to a withdrawn one.</summary>
    public static readonly DiagnosticDescriptor DerivesFromWithdrawn =
        new("CB3120", Severity.Warning, "the source '{0}' goes back to '{1}', which {2}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        TooTangled, ConfirmedByNone, ImprobableAlone, ReliabilityWithoutReason, HighOnOneOrigin, CredibilityWithoutReason, DisputedWithoutReason, HypothesisUnrated,
        UnevenlyRated, UnusedSource, NotArchived, NoJudgement, AccessedBeforeIssued, LikelihoodWithConfidence, EvidenceWithdrawn, EvidenceCopiesWithdrawn,
        RestsOnWithdrawn, CitesWithdrawn, RestsOnUnsupported, NothingCited, DerivesFromWithdrawn,
    ];
}
