using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>A source that goes back to one that counts nowhere is looked at again.</summary>
internal sealed class WithdrawnDerivationCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var source in content.Sources)
        {
            if (source.Withdrawn is not null) continue;
            foreach (var derivation in source.DerivedFrom)
            {
                if (!assessment.Sources.TryGetValue(derivation.Source, out var parent) || parent.Stands) continue;
                var help = assessment.Sources[source.Id].Stands
                    ? "it still counts by what else it goes back to; see whether it should"
                    : "it counts nowhere any more; withdraw it too, or say what else it goes back to";
                bag.ReportWithHelp(derivation.Span, help, EvidenceDiagnostics.DerivesFromWithdrawn, source.Id, derivation.Source, Wording.Fault(parent));
            }
        }
    }
}
