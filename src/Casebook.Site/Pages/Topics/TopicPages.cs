using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Topics;

/// <summary>A page per topic, in every language of the site; with many dossiers, several.</summary>
public sealed class TopicPages : IPageKind
{
    private const int Size = 100;

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
                var first = new PagePlan(Name, Route.Of($"{inputs.Prefix(language)}topics/{topic.Id}.html"), language)
                {
                    Thing = new ThingKey(ThingKind.Topic, topic.Id),
                    Origin = topic.Span,
                };
                foreach (var plan in Pagination.Of(first, DossiersOf(inputs.Content, topic.Id).Length, Size)) yield return plan;
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
        var dossiers = inputs.Remember($"dossiers of topic {topic.Id}", plan, () => InOrder(inputs, topic, plan.Language));
        return new TopicPage
        {
            Id = topic.Id,
            Title = page.In(topic.Name),
            Description = topic.About?.In(plan.Language).PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Topics)],
            About = page.Html(topic.About),
            Dossiers = [.. Pagination.Slice(plan, dossiers, Size).Select(id => Cards.Dossier(page, id))],
            Total = dossiers.Count,
            Pagination = Pagination.Model(page, dossiers.Count, Size, at => page.TitleOf(inputs.Content.DossierById[dossiers[at]])),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }

    private static List<string> InOrder(PageInputs inputs, Topic topic, string language)
    {
        var members = DossiersOf(inputs.Content, topic.Id).ToHashSet(StringComparer.Ordinal);
        return [.. inputs.DossierOrder(language).Where(members.Contains)];
    }

    private static ImmutableArray<string> DossiersOf(EvidenceBase content, string topic) => content.DossiersOfTopic.TryGetValue(topic, out var ids) ? ids : [];

    private static Topic TopicOf(PagePlan plan, EvidenceBase content) => content.Topics.First(topic => topic.Id == plan.Thing!.Value.Id);
}
