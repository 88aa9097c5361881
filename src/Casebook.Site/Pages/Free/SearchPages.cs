using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Free;

/// <summary>The page of the search, in every language of the site.</summary>
public sealed class SearchPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public Type Model => typeof(SearchPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Plans.InEveryLanguage(inputs, Name, PageNames.Search, "search.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs) => new SearchPage
    {
        Name = PageNames.Search,
        Breadcrumbs = [Frames.Crumb(new PageScope(plan, inputs), PageNames.Home)],
        Dossiers = inputs.Content.Dossiers.Length,
        Sources = inputs.Content.UsedSources.Count,
    };
}
