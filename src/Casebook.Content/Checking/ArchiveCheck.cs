using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A source on the web has an archived copy.</summary>
internal sealed class ArchiveCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (source.Withdrawn is not null || source.Url is null || !source.Archives.IsEmpty) continue;
            bag.ReportWithHelp(source.UrlSpan ?? source.Span, "have it archived and add 'archives: [{url: ..., taken: ...}]'", EvidenceDiagnostics.NotArchived, source.Id);
        }
    }
}
