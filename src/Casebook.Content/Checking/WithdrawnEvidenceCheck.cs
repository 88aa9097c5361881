using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A claim does not rest on what is withdrawn, directly or through a copy.</summary>
internal sealed class WithdrawnEvidenceCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var claim in assessment.Claims.Values)
        {
            if (claim.State == ClaimState.Withdrawn) continue;
            foreach (var entries in (ReadOnlySpan<ImmutableArray<SidedEvidence>>)[claim.Support.Entries, claim.Dispute.Entries, claim.Background])
                foreach (var entry in entries)
                    if (!entry.Stands) Report(content, claim, entry, bag);
        }
    }

    private static void Report(EvidenceBase content, ClaimAssessment claim, SidedEvidence entry, DiagnosticBag bag)
    {
        var help = Wording.Replacement(content, entry.Evidence.Source);
        if (entry.Fault == StandingFault.Withdrawn)
            bag.ReportWithHelp(entry.Evidence.Span, help, EvidenceDiagnostics.EvidenceWithdrawn, claim.Key.Claim, entry.Evidence.Source);
        else
            bag.ReportWithHelp(entry.Evidence.Span, help, EvidenceDiagnostics.EvidenceCopiesWithdrawn, claim.Key.Claim, entry.Evidence.Source, Wording.List(entry.Withdrawn));
    }
}
