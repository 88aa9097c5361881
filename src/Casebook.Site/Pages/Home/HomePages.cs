using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Free;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Pages.Topics;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Home;

/// <summary>The home page, in every language of the site; its text is the free page index, where there is one.</summary>
public sealed class HomePages : IPageKind
{
    private const int MostChanges = 5;
    private const int MostRows = 40;

    /// <inheritdoc/>
    public string Name => "home";

    /// <inheritdoc/>
    public Type Model => typeof(HomePage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs)
    {
        var text = TextOf(inputs.Content);
        return Plans.InEveryLanguage(inputs, Name, PageNames.Home, "index.html")
            .Select(plan => plan with { Origin = text?.Span, Thing = text is null ? null : new ThingKey(ThingKind.Page, FreePages.HomeId) });
    }

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        order.Add(TextOf(inputs.Content)?.Summary);
        order.Add(TextOf(inputs.Content)?.Narrative);
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var text = TextOf(inputs.Content);
        var title = page.In(text?.Title ?? inputs.Config.Title);
        return new HomePage
        {
            Name = PageNames.Home,
            Title = page.In(inputs.Config.Title),
            Description = text?.Summary?.PlainText,
            Question = title,
            QuestionLanguage = (text?.Title ?? inputs.Config.Title).Others.ContainsKey(plan.Language) ? null : page.LanguageUnless(inputs.Config.Language),
            Summary = page.Html(text?.Summary),
            Narrative = PageBodies.Narrative(page, text?.Narrative, static _ => null),
            Dossiers = Cards.LoneDossiers(page, inputs.Content.Dossiers.Where(dossier => dossier.Withdrawn is null).Select(dossier => dossier.Id)),
            Changes = ChangeLists.Of(page, inputs.Plans.Changes.Take(MostChanges)),
            ChangesHref = page.HrefOf(PageNames.Changes),
            Overview = [.. Overviews.Overviews.Hypotheses(page).Take(MostRows)],
            MatrixHref = page.HrefOf(PageNames.Matrix),
            Hypotheses = [.. inputs.Assessment.Hypotheses?.Hypotheses.Select(item => FrameworkItems.Head(page, item)) ?? []],
            Topics = TopicListPages.Rows(page),
            Judgements = [.. inputs.Content.Dossiers.Where(dossier => dossier.Withdrawn is null && !dossier.Judgements.IsEmpty).Take(MostRows).Select(dossier => FirstJudgement(page, dossier))],
            DossiersHref = page.HrefOf(PageNames.Dossiers)!,
            Counts = Counts(inputs.Assessment),
            Sources = inputs.Content.UsedSources.Count,
            Actors = inputs.Content.Actors.Length,
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Head = new HeadModel { JsonLd = LinkedData.OfSite(page, text?.Summary?.PlainText) },
        };
    }

    private static HomeJudgementModel FirstJudgement(PageScope page, Dossier dossier)
    {
        var judgement = dossier.Judgements[0];
        return new HomeJudgementModel
        {
            Dossier = page.DossierLink(dossier.Id, judgement.Id),
            Text = Judgements.TextOf(page, dossier, judgement).PlainText,
            Language = Judgements.LanguageOf(page, dossier, judgement),
            Likelihood = Judgements.WordOf(page, judgement.Likelihood),
            From = judgement.Likelihood.From,
            To = judgement.Likelihood.To,
            Confidence = Words.Of(judgement.Confidence),
        };
    }

    private static MeterModel Counts(Assessment assessment)
    {
        var states = assessment.Claims.Values.CountBy(claim => claim.State).ToDictionary();
        return new MeterModel
        {
            Claims = assessment.Claims.Count - states.GetValueOrDefault(ClaimState.Withdrawn),
            Corroborated = states.GetValueOrDefault(ClaimState.Corroborated),
            SingleOrigin = states.GetValueOrDefault(ClaimState.SingleOrigin),
            Disputed = states.GetValueOrDefault(ClaimState.Disputed),
            Unsupported = states.GetValueOrDefault(ClaimState.Unsupported),
            Withdrawn = states.GetValueOrDefault(ClaimState.Withdrawn),
        };
    }

    private static Page? TextOf(EvidenceBase content) => content.Pages.FirstOrDefault(page => page.Id == FreePages.HomeId);
}
