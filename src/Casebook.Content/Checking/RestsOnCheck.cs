using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>Judgements and assessments rest on claims that stand.</summary>
internal sealed class RestsOnCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Withdrawn is not null) continue;
            foreach (var judgement in dossier.Judgements) Check($"the judgement '{judgement.Id}'", judgement.RestsOn, assessment, bag);
            foreach (var place in dossier.Assessments) Check($"the assessment on the scale '{place.Scale}'", place.RestsOn, assessment, bag);
        }
    }

    private static void Check(string what, ImmutableArray<ClaimReference> restsOn, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var reference in restsOn)
        {
            if (!assessment.Claims.TryGetValue(reference.Claim, out var claim)) continue;
            if (claim.State == ClaimState.Withdrawn)
                bag.ReportWithHelp(reference.Span, "take it out of 'rests-on', and see whether the rest still carries it", EvidenceDiagnostics.RestsOnWithdrawn, what, reference.Claim);
            else if (!claim.Support.Stands)
                bag.ReportWithHelp(reference.Span, "find support for the claim, or take it out of 'rests-on'", EvidenceDiagnostics.RestsOnUnsupported, what, reference.Claim);
        }
    }
}
