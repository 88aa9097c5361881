using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A source is there to be used.</summary>
internal sealed class UnusedSourceCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (source.Withdrawn is not null || content.UsedSources.Contains(source.Id)) continue;
            bag.ReportWithHelp(source.Span, "cite it where it belongs, or take it out", EvidenceDiagnostics.UnusedSource, source.Id);
        }
    }
}
