using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A reliability needs a reason.</summary>
internal sealed class ReliabilityReasonCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (source.Withdrawn is not null || source.Reliability is not { Because: null } reliability) continue;
            bag.ReportWithHelp(reliability.Span, $"write {{code: {reliability.Code}, because: ..., as-of: ...}}", EvidenceDiagnostics.ReliabilityWithoutReason, reliability.Code, source.Id);
        }
    }
}
