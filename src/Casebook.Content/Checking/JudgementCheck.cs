using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A dossier comes to a judgement.</summary>
internal sealed class JudgementCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Withdrawn is not null || !dossier.Judgements.IsEmpty) continue;
            bag.ReportWithHelp(dossier.Span, "add 'judgements:' with a text, a likelihood and what it rests on", EvidenceDiagnostics.NoJudgement, dossier.Id);
        }
    }
}
