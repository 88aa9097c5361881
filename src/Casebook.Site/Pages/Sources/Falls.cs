using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Sources;

/// <summary>What changes if a source falls.</summary>
internal static class Falls
{
    public static FallModel Of(PageScope page, SourceFall fall) => new()
    {
        ChangesNothing = fall.ChangesNothing,
        AlsoFall = [.. fall.AlsoFall.Select(page.SourceLink)],
        LoseOnlySupport = Claims.Lines(page, fall.LoseOnlySupport),
        DropToSingleOrigin = Claims.Lines(page, fall.DropToSingleOrigin),
        LoseOnlyDispute = Claims.Lines(page, fall.LoseOnlyDispute),
        Judgements = [.. fall.Judgements.Select(resting => RestingLinks.Link(page, page.Content.DossierById[resting.Dossier], resting.Judgement))],
        Assessments = [.. fall.Assessments.Select(resting => RestingLinks.Link(page, page.Content.DossierById[resting.Dossier], resting.Assessment))],
        FirstPlaces = [.. fall.FirstPlaces.Select(change => Change(page, change))],
    };

    private static FirstPlaceModel Change(PageScope page, FirstPlaceChange change) => new()
    {
        Dossier = page.DossierLink(change.Dossier, Anchors.Section("matrix")),
        Before = Labels.Hypotheses(page, change.Before),
        After = Labels.Hypotheses(page, change.After),
    };
}
