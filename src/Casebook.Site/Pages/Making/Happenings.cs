using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Events, gaps and milestones, on the page of their dossier and in lists over all.</summary>
internal static class Happenings
{
    /// <summary>The indexes of a dossier's events in order of time, ties as written.</summary>
    public static int[] InOrder(Dossier dossier)
    {
        var order = Enumerable.Range(0, dossier.Timeline.Length).ToArray();
        Array.Sort(order, (x, y) =>
        {
            var byDate = EdtfOrder.Instance.Compare(dossier.Timeline[x].Date, dossier.Timeline[y].Date);
            return byDate != 0 ? byDate : x.CompareTo(y);
        });
        return order;
    }

    /// <summary>An event in full; with its dossier on other pages.</summary>
    public static EventModel Event(PageScope page, Dossier dossier, int index, bool withDossier)
    {
        var entry = dossier.Timeline[index];
        return new EventModel
        {
            Id = withDossier ? $"{dossier.Id}_{Anchors.Event(index)}" : Anchors.Event(index),
            Date = new DateModel(entry.Date),
            Event = page.HtmlOf(entry.Event),
            EventText = entry.Event.PlainText,
            Citation = page.Html(entry.Cite),
            Dossier = withDossier ? page.DossierLink(dossier.Id, Anchors.Event(index)) : null,
        };
    }

    /// <summary>A gap in full; with its dossier on other pages.</summary>
    public static GapModel Gap(PageScope page, Dossier dossier, int index, bool withDossier)
    {
        var gap = dossier.Gaps[index];
        return new GapModel
        {
            Id = withDossier ? $"{dossier.Id}_{Anchors.Gap(index)}" : Anchors.Gap(index),
            Question = page.HtmlOf(gap.Question),
            Tried = page.Html(gap.Tried),
            WouldChange = WouldChange(page, dossier, gap),
            Dossier = withDossier ? page.DossierLink(dossier.Id, Anchors.Gap(index)) : null,
        };
    }

    /// <summary>A milestone in full; with its dossier on other pages.</summary>
    public static MilestoneModel Milestone(PageScope page, MilestoneAssessment assessed, int index, bool withDossier)
    {
        var milestone = assessed.Milestone;
        return new MilestoneModel
        {
            Id = withDossier ? $"{assessed.Dossier}_{Anchors.Milestone(index)}" : Anchors.Milestone(index),
            By = new DateModel(milestone.By),
            Expect = page.HtmlOf(milestone.Expect),
            IfSeen = milestone.IfSeen is { } id && page.Content.Hypotheses?.Item(id) is { } item ? Labels.Of(page, item) : null,
            State = Words.Of(assessed.State),
            SeenOn = DateModel.Of(milestone.Seen?.On),
            SeenBecause = page.Html(milestone.Seen?.Because),
            Dossier = withDossier ? page.DossierLink(assessed.Dossier, Anchors.Milestone(index)) : null,
        };
    }

    private static LinkModel? WouldChange(PageScope page, Dossier dossier, Gap gap)
    {
        if (gap.WouldChange is not { } id) return null;
        if (dossier.Judgements.FirstOrDefault(judgement => judgement.Id == id) is { } judgement) return RestingLinks.Link(page, dossier, judgement);
        var line = Claims.Line(page, new ClaimKey(dossier.Id, id), false);
        return new LinkModel { Href = line.Href, Text = line.Text };
    }
}
