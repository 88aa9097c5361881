using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>The exact count of origins was given up.</summary>
internal sealed class TooTangledCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var claim in assessment.Claims.Values)
        {
            foreach (var side in (ReadOnlySpan<ClaimSide>)[claim.Support, claim.Dispute])
            {
                if (side.IsExact) continue;
                bag.ReportWithHelp(claim.Claim.Span, "split the claim, or leave out sources that go back to the same ones", EvidenceDiagnostics.TooTangled, claim.Key.Claim, side.Sources.Length);
            }
        }
    }
}
