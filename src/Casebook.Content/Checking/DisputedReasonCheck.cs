using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A disputed claim says why it stands as it does.</summary>
internal sealed class DisputedReasonCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var key in assessment.Disputed)
        {
            var claim = assessment.Claims[key].Claim;
            if (claim.Because is not null) continue;
            bag.ReportWithHelp(claim.Span, "add 'because:' to the claim and weigh both sides in it", EvidenceDiagnostics.DisputedWithoutReason, key.Claim);
        }
    }
}
