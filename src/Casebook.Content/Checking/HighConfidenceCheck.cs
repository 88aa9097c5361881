using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>High confidence needs two origins in support.</summary>
internal sealed class HighConfidenceCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var claim in assessment.Claims.Values)
        {
            if (claim.State == ClaimState.Withdrawn || claim.Claim.Confidence != Confidence.High || claim.Support.Origins >= 2) continue;
            var help = claim.Support.Sources.Length > 1
                ? "its sources go back to the same origin: add one that does not, or lower the confidence"
                : "add a source of another origin, or lower the confidence";
            bag.ReportWithHelp(claim.Claim.ConfidenceSpan ?? claim.Claim.Span, help, EvidenceDiagnostics.HighOnOneOrigin, claim.Key.Claim, Wording.Origins(claim.Support.Origins));
        }
    }
}
