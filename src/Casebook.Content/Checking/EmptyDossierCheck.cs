using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A dossier holds a citation or a claim.</summary>
internal sealed class EmptyDossierCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        if (content.Dossiers.All(HasEvidence)) return;
        var cited = content.UsesOfSource.Values.SelectMany(uses => uses).Select(use => use.Place).ToHashSet();
        foreach (var dossier in content.Dossiers)
        {
            if (HasEvidence(dossier) || cited.Contains(new ThingKey(ThingKind.Dossier, dossier.Id))) continue;
            bag.ReportWithHelp(dossier.Span, "cite a source, [@id], or add a claim with its evidence", EvidenceDiagnostics.NothingCited, dossier.Id);
        }
    }

    private static bool HasEvidence(Dossier dossier) => dossier.Withdrawn is not null || !dossier.Claims.IsEmpty;
}
