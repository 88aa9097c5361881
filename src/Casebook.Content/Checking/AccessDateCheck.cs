using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A source is not read before it appears, as far as the dates are known.</summary>
internal sealed class AccessDateCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (source.Withdrawn is not null || source.Accessed is not { } accessed || source.Issued is not { } issued) continue;
            if (accessed.LatestDay is not { } read || issued.EarliestDay is not { } appeared || read >= appeared) continue;
            bag.ReportWithHelp(source.AccessedSpan ?? source.Span, "one of the two dates is wrong", EvidenceDiagnostics.AccessedBeforeIssued, source.Id, accessed.Text, issued.Text);
        }
    }
}
