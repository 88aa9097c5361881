using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The parts of a dossier's page that cite: judgements, narrative, claims, events, gaps.</summary>
internal static class DossierSections
{
    public static DossierPage Fill(PageScope page, DossierParts parts, DossierPage model)
    {
        var dossier = parts.Dossier;
        var milestones = page.Assessment.Dossiers[dossier.Id].Milestones;
        return model with
        {
            Judgements = [.. dossier.Judgements.Select(judgement => Judgements.Of(page, dossier, judgement))],
            JudgementsInText = parts.JudgementsInText,
            Scales = [.. dossier.Assessments.Select(place => Judgements.Place(page, dossier, place))],
            Narrative = Narrative(page, parts),
            Claims = [.. parts.ClaimsBelow.Select(claim => Claims.Full(page, dossier, claim))],
            ClaimsInText = [.. dossier.Claims.Where(claim => parts.ClaimsInText.Contains(claim.Id)).Select(claim => Claims.Line(page, claim.Key, false))],
            Timeline = [.. Happenings.InOrder(dossier).Select(index => Happenings.Event(page, dossier, index, false))],
            TimelineInText = parts.TimelineInText,
            Matrix = Matrices.Of(page, dossier),
            MatrixInText = parts.MatrixInText,
            Gaps = [.. dossier.Gaps.Select((_, index) => Happenings.Gap(page, dossier, index, false))],
            GapsInText = parts.GapsInText,
            Milestones = [.. milestones.Select((milestone, index) => Happenings.Milestone(page, milestone, index, false))],
        };
    }

    private static IReadOnlyList<NarrativePart> Narrative(PageScope page, DossierParts parts)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        return PageBodies.Narrative(page, parts.Narrative, directive => Show(page, parts.Dossier, directive, shown));
    }

    private static NarrativePart? Show(PageScope page, Dossier dossier, Directive directive, HashSet<string> shown)
    {
        switch (directive.Kind)
        {
            case DirectiveKind.Claim:
                return DossierReading.ClaimOf(dossier, directive) is { } claim && shown.Add(claim.Id) ? new NarrativePart { Claim = Claims.Full(page, dossier, claim) } : null;
            case DirectiveKind.Evidence:
                return DossierReading.ClaimOf(dossier, directive) is { } weighed ? new NarrativePart { Evidence = Evidences.Again(page, page.Assessment.Claims[weighed.Key]) } : null;
            case DirectiveKind.Timeline: return Section("timeline", shown);
            case DirectiveKind.Matrix: return Section("matrix", shown);
            case DirectiveKind.Judgements: return Section("judgements", shown);
            case DirectiveKind.Gaps: return Section("gaps", shown);
            default: return null;
        }
    }

    private static NarrativePart? Section(string name, HashSet<string> shown) => shown.Add("section." + name) ? new NarrativePart { Section = name } : null;
}
