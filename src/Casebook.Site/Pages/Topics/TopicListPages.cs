using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Topics;

/// <summary>The list of topics, in every language of the site.</summary>
public sealed class TopicListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "topic-list";

    /// <inheritdoc/>
    public Type Model => typeof(TopicListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Plans.InEveryLanguage(inputs, Name, PageNames.Topics, "topics/index.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new TopicListPage
        {
            Name = PageNames.Topics,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Topics = Rows(page),
        };
    }

    /// <summary>All topics as rows, in the order of the settings.</summary>
    internal static IReadOnlyList<TopicRowModel> Rows(PageScope page) =>
        [.. page.Content.Topics.Select(topic => new TopicRowModel
        {
            Topic = page.TopicLink(topic.Id),
            About = topic.About?.In(page.Language).PlainText ?? "",
            Dossiers = page.Content.DossiersOfTopic.TryGetValue(topic.Id, out var dossiers) ? dossiers.Length : 0,
        })];
}
