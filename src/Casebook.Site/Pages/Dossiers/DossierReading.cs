using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>What the page of a dossier cites, in the order in which it shows it.</summary>
internal static class DossierReading
{
    public static ReadingOrder Of(DossierParts parts, Assessment assessment)
    {
        var order = new ReadingOrder();
        var dossier = parts.Dossier;
        order.Add(dossier.Withdrawn?.Because);
        order.Add(parts.Summary);
        if (!parts.JudgementsInText) AddJudgements(order, parts);
        foreach (var place in dossier.Assessments) order.Add(place.Because);
        AddNarrative(order, parts, assessment);
        foreach (var claim in parts.ClaimsBelow) AddClaim(order, parts, assessment, claim);
        if (!parts.TimelineInText) AddTimeline(order, dossier);
        if (!parts.GapsInText) AddGaps(order, dossier);
        foreach (var milestone in dossier.Milestones)
        {
            order.Add(milestone.Expect);
            order.Add(milestone.Seen?.Because);
        }

        return order;
    }

    private static void AddNarrative(ReadingOrder order, DossierParts parts, Assessment assessment)
    {
        if (parts.Narrative is not { } narrative) return;
        var next = 0;
        foreach (var directive in narrative.Directives)
        {
            next = order.AddUntil(narrative, next, directive.Start);
            AddDirective(order, parts, assessment, directive);
        }

        order.AddUntil(narrative, next, int.MaxValue);
    }

    private static void AddDirective(ReadingOrder order, DossierParts parts, Assessment assessment, Directive directive)
    {
        var dossier = parts.Dossier;
        switch (directive.Kind)
        {
            case DirectiveKind.Claim when ClaimOf(dossier, directive) is { } claim: AddClaim(order, parts, assessment, claim); break;
            case DirectiveKind.Timeline: AddTimeline(order, dossier); break;
            case DirectiveKind.Judgements: AddJudgements(order, parts); break;
            case DirectiveKind.Gaps: AddGaps(order, dossier); break;
        }
    }

    /// <summary>The claim of a directive, or null.</summary>
    public static Claim? ClaimOf(Dossier dossier, Directive directive) => dossier.Claims.FirstOrDefault(claim => claim.Id == directive.Argument);

    private static void AddClaim(ReadingOrder order, DossierParts parts, Assessment assessment, Claim claim)
    {
        order.Add(parts.Translation is { } translation && translation.Statements.TryGetValue(claim.Id, out var statement) ? statement : claim.Statement);
        order.Add(claim.Withdrawn?.Because);
        var assessed = assessment.Claims[claim.Key];
        foreach (var side in (ReadOnlySpan<ClaimSide>)[assessed.Support, assessed.Dispute])
        {
            foreach (var entry in side.Entries) AddEvidence(order, entry);
        }

        foreach (var entry in assessed.Background) AddEvidence(order, entry);
        order.Add(claim.Because);
        foreach (var rating in claim.BearsOn) order.Add(rating.Because);
    }

    private static void AddEvidence(ReadingOrder order, SidedEvidence entry)
    {
        order.Add(entry.Evidence);
        order.Add(entry.Evidence.Credibility?.Because);
    }

    private static void AddJudgements(ReadingOrder order, DossierParts parts)
    {
        foreach (var judgement in parts.Dossier.Judgements)
        {
            order.Add(parts.Translation is { } translation && translation.Judgements.TryGetValue(judgement.Id, out var text) ? text : judgement.Text);
            order.Add(judgement.Because);
            foreach (var assumption in judgement.Assumptions) order.Add(assumption);
        }
    }

    private static void AddTimeline(ReadingOrder order, Dossier dossier)
    {
        foreach (var index in Happenings.InOrder(dossier))
        {
            order.Add(dossier.Timeline[index].Event);
            order.Add(dossier.Timeline[index].Cite);
        }
    }

    private static void AddGaps(ReadingOrder order, Dossier dossier)
    {
        foreach (var gap in dossier.Gaps)
        {
            order.Add(gap.Question);
            order.Add(gap.Tried);
        }
    }
}
