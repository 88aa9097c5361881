using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Pages.Making;

/// <summary>Values of the model as the words that themes know them by.</summary>
internal static class Words
{
    public static string Of(ClaimState state) => state switch
    {
        ClaimState.Disputed => "disputed",
        ClaimState.Corroborated => "corroborated",
        ClaimState.SingleOrigin => "single-origin",
        ClaimState.Unsupported => "unsupported",
        _ => "withdrawn",
    };

    public static string? Of(Confidence? confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Moderate => "moderate",
        Confidence.Low => "low",
        _ => null,
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Supports => "supports",
        Stance.Disputes => "disputes",
        _ => "context",
    };

    public static string? Of(Consistency? rating) => rating switch
    {
        Consistency.VeryConsistent => "CC",
        Consistency.Consistent => "C",
        Consistency.Neutral => "N",
        Consistency.Inconsistent => "I",
        Consistency.VeryInconsistent => "II",
        Consistency.NotApplicable => "NA",
        _ => null,
    };

    public static string? Of(StandingFault fault) => fault switch
    {
        StandingFault.Withdrawn => "withdrawn",
        StandingFault.CopyOfWithdrawn => "copy-of-withdrawn",
        _ => null,
    };

    public static string? Of(DerivationRelation? relation) => relation switch
    {
        DerivationRelation.Republishes => "republishes",
        DerivationRelation.Quotes => "quotes",
        DerivationRelation.Translates => "translates",
        DerivationRelation.Summarises => "summarises",
        _ => null,
    };

    public static string Of(FrameworkKind kind) => kind switch
    {
        FrameworkKind.Hypotheses => "hypotheses",
        FrameworkKind.Explanations => "explanations",
        FrameworkKind.Scale => "scale",
        _ => "tags",
    };

    public static string Of(MilestoneState state) => state switch
    {
        MilestoneState.Seen => "seen",
        MilestoneState.Missed => "missed",
        _ => "open",
    };
}
