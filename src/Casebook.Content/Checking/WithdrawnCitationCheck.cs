using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>Texts and timelines do not cite what is withdrawn without a word.</summary>
internal sealed class WithdrawnCitationCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (assessment.Sources[source.Id].Stands || !content.UsesOfSource.TryGetValue(source.Id, out var uses)) continue;
            foreach (var use in uses)
            {
                if (use.Citation is null || IsWithdrawn(content, use.Place)) continue;
                var help = Wording.Replacement(content, source.Id);
                foreach (var cited in use.Citation.Sources)
                    if (cited.Source == source.Id) bag.ReportWithHelp(cited.Span, help, EvidenceDiagnostics.CitesWithdrawn, source.Id, Wording.Fault(assessment.Sources[source.Id]));
            }
        }
    }

    private static bool IsWithdrawn(EvidenceBase content, ThingKey place) => place.Kind switch
    {
        ThingKind.Dossier => content.DossierById.GetValueOrDefault(place.Id)?.Withdrawn is not null,
        ThingKind.Source => content.SourceById.GetValueOrDefault(place.Id)?.Withdrawn is not null,
        ThingKind.Actor => content.ActorById.GetValueOrDefault(place.Id)?.Withdrawn is not null,
        _ => false,
    };
}
