using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The bibliography as a whole and by each facet, in every language of the site.</summary>
public sealed class BibliographyPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "bibliography";

    /// <inheritdoc/>
    public Type Model => typeof(BibliographyPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Facets.All.SelectMany(facet =>
        Plans.InEveryLanguage(inputs, Name, NameOf(facet), facet == Facets.Whole ? "bibliography/index.html" : $"bibliography/{facet}.html"));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var facet = Facets.All.First(facet => NameOf(facet) == plan.Name);
        var home = Frames.Crumb(page, PageNames.Home);
        return new BibliographyPage
        {
            Name = plan.Name,
            Facet = facet,
            Breadcrumbs = facet == Facets.Whole ? [home] : [home, Frames.Crumb(page, PageNames.Bibliography)],
            Facets = [.. Facets.All.Select(other => new LinkModel { Href = page.HrefOf(NameOf(other))!, Name = NameOf(other), IsCurrent = other == facet })],
            Groups = Facets.Groups(page, facet),
            Total = inputs.Content.UsedSources.Count,
            Downloads = Downloads.Of(page, "bibliography/all"),
        };
    }

    private static string NameOf(string facet) => facet == Facets.Whole ? PageNames.Bibliography : $"{PageNames.Bibliography}.{facet}";
}
