using System.Globalization;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A credibility of 1 needs two origins on its side, one of 5 needs evidence on the other, and every one a reason. Background is not tested.</summary>
internal sealed class CredibilityCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var claim in assessment.Claims.Values)
        {
            if (claim.State == ClaimState.Withdrawn) continue;
            CheckSide(claim, claim.Support, claim.Dispute, "disputes", bag);
            CheckSide(claim, claim.Dispute, claim.Support, "supports", bag);
            foreach (var entry in claim.Background) CheckReason(claim, entry.Evidence, bag);
        }
    }

    private static void CheckSide(ClaimAssessment claim, ClaimSide side, ClaimSide other, string verb, DiagnosticBag bag)
    {
        foreach (var entry in side.Entries)
        {
            if (!entry.Stands || entry.Evidence.Credibility is not { } credibility) continue;
            CheckReason(claim, entry.Evidence, bag);
            if (credibility.Code == 1 && side.Origins < 2)
                bag.ReportWithHelp(credibility.Span, "add a source of another origin, or give 2 (probably true)", EvidenceDiagnostics.ConfirmedByNone, claim.Key.Claim, Wording.Origins(side.Origins));
            if (credibility.Code == 5 && !other.Stands)
                bag.ReportWithHelp(credibility.Span, "add the evidence that contradicts it, or give 4 (doubtful)", EvidenceDiagnostics.ImprobableAlone, claim.Key.Claim, verb);
        }
    }

    private static void CheckReason(ClaimAssessment claim, Evidence evidence, DiagnosticBag bag)
    {
        if (evidence.Credibility is not { Because: null } credibility) return;
        bag.ReportWithHelp(
            credibility.Span,
            string.Create(CultureInfo.InvariantCulture, $"write {{code: {credibility.Code}, because: ...}}"),
            EvidenceDiagnostics.CredibilityWithoutReason,
            credibility.Code,
            evidence.Source,
            claim.Key.Claim);
    }
}
