using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Sources;

/// <summary>The list of sources, in every language of the site; a long one in several pages.</summary>
public sealed class SourceListPages : IPageKind
{
    private const int Size = 400;

    /// <inheritdoc/>
    public string Name => "source-list";

    /// <inheritdoc/>
    public Type Model => typeof(SourceListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) =>
        Plans.InEveryLanguage(inputs, Name, PageNames.Sources, "sources/index.html").SelectMany(first => Pagination.Of(first, inputs.Content.UsedSources.Count, Size));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var sources = page.UsedSources();
        return new SourceListPage
        {
            Name = PageNames.Sources,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Sources = [.. Pagination.Slice(plan, sources, Size).Select(id => Cards.LoneLine(page, id))],
            Total = sources.Count,
            Pagination = Pagination.Model(page, sources.Count, Size, at => Cards.ByOf(inputs.Content.SourceById[sources[at]])),
        };
    }
}
