using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Sources;

/// <summary>The list of sources, in every language of the site.</summary>
public sealed class SourceListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "source-list";

    /// <inheritdoc/>
    public Type Model => typeof(SourceListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Plans.InEveryLanguage(inputs, Name, PageNames.Sources, "sources/index.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var entries = inputs.Desk.EntriesIn(plan.Language).Entries;
        return new SourceListPage
        {
            Name = PageNames.Sources,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Sources = [.. entries.Where(entry => inputs.Content.UsedSources.Contains(entry.Source)).Select(entry => Cards.Source(page, entry.Source))],
            Total = inputs.Content.UsedSources.Count,
        };
    }
}
