using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Exports;

/// <summary>Values of the model as the words that content files and exports use.</summary>
internal static class ExportWords
{
    internal static string Of(ClaimState state) => state switch
    {
        ClaimState.Disputed => "disputed",
        ClaimState.Corroborated => "corroborated",
        ClaimState.SingleOrigin => "single-origin",
        ClaimState.Unsupported => "unsupported",
        _ => "withdrawn",
    };

    internal static string? Of(Confidence? confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Moderate => "moderate",
        Confidence.Low => "low",
        _ => null,
    };

    internal static string Of(Stance stance) => stance switch { Stance.Supports => "supports", Stance.Disputes => "disputes", _ => "context" };

    internal static string Of(Consistency rating) => rating switch
    {
        Consistency.VeryConsistent => "CC",
        Consistency.Consistent => "C",
        Consistency.Neutral => "N",
        Consistency.Inconsistent => "I",
        Consistency.VeryInconsistent => "II",
        _ => "NA",
    };

    internal static string? Of(StandingFault fault) => fault switch
    {
        StandingFault.Withdrawn => "withdrawn",
        StandingFault.CopyOfWithdrawn => "copy-of-withdrawn",
        _ => null,
    };

    internal static string Of(DerivationRelation relation) => relation switch
    {
        DerivationRelation.Quotes => "quotes",
        DerivationRelation.Translates => "translates",
        DerivationRelation.Summarises => "summarises",
        _ => "republishes",
    };

    internal static string Of(MilestoneState state) => state switch { MilestoneState.Seen => "seen", MilestoneState.Missed => "missed", _ => "open" };

    internal static string Of(FrameworkKind kind) => kind switch
    {
        FrameworkKind.Hypotheses => "hypotheses",
        FrameworkKind.Explanations => "explanations",
        FrameworkKind.Scale => "scale",
        _ => "tags",
    };

    /// <summary>The word of the row that the site uses.</summary>
    internal static string Of(Likelihood likelihood, SiteConfig config) => config.UsesProbableRow ? likelihood.Twin : likelihood.Word;

    internal static string Page(string dossier) => $"dossiers/{dossier}.html";

    internal static string Address(ClaimKey claim) => $"dossiers/{claim.Dossier}.html#{claim.Claim}";

    internal static string SourcePage(string source) => $"sources/{source}.html";
}
