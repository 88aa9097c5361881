using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Terms;

/// <summary>A page per framework, in every language of the site.</summary>
public sealed class FrameworkPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "framework";

    /// <inheritdoc/>
    public Type Model => typeof(FrameworkPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs)
    {
        foreach (var language in inputs.Languages)
        {
            foreach (var framework in inputs.Content.Frameworks)
            {
                yield return new PagePlan(Name, Route.Of($"{inputs.Prefix(language)}frameworks/{framework.Id}.html"), language)
                {
                    Thing = new ThingKey(ThingKind.Framework, framework.Id),
                    Origin = framework.Span,
                };
            }
        }
    }

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var framework = FrameworkOf(plan, inputs.Content);
        var order = new ReadingOrder();
        order.Add(framework.Question?.In(plan.Language));
        order.Add(framework.Because?.In(plan.Language));
        foreach (var item in framework.Items) order.Add(item.Means?.In(plan.Language));
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var framework = FrameworkOf(plan, inputs.Content);
        return new FrameworkPage
        {
            Id = framework.Id,
            Title = page.In(framework.Title),
            Description = framework.Question?.In(plan.Language).PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Frameworks)],
            Kind = Words.Of(framework.Kind),
            Question = page.Html(framework.Question),
            Because = page.Html(framework.Because),
            Items = [.. framework.Items.Select(item => FrameworkItems.WithUses(page, framework, item))],
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }

    private static Framework FrameworkOf(PagePlan plan, EvidenceBase content) => content.FrameworkById[plan.Thing!.Value.Id];
}
