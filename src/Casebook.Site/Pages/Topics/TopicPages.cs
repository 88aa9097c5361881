using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Topics;

/// <summary>A page per topic, in every language of the site.</summary>
public sealed class TopicPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "topic";

    /// <inheritdoc/>
    public Type Model => typeof(TopicPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs)
    {
        foreach (var language in inputs.Languages)
        {
            foreach (var topic in inputs.Content.Topics)
            {
                yield return new PagePlan(Name, Route.Of($"{inputs.Prefix(language)}topics/{topic.Id}.html"), language)
                {
                    Thing = new ThingKey(ThingKind.Topic, topic.Id),
                    Origin = topic.Span,
                };
            }
        }
    }

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        order.Add(TopicOf(plan, inputs.Content).About?.In(plan.Language));
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var topic = TopicOf(plan, inputs.Content);
        return new TopicPage
        {
            Id = topic.Id,
            Title = page.In(topic.Name),
            Description = topic.About?.In(plan.Language).PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Topics)],
            About = page.Html(topic.About),
            Dossiers = Cards.Dossiers(page, inputs.Content.DossiersOfTopic.TryGetValue(topic.Id, out var ids) ? ids : []),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }

    private static Topic TopicOf(PagePlan plan, EvidenceBase content) => content.Topics.First(topic => topic.Id == plan.Thing!.Value.Id);
}
