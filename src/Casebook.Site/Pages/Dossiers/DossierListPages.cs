using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The list of dossiers, in every language of the site; a long one in several pages.</summary>
public sealed class DossierListPages : IPageKind
{
    private const int Size = 100;

    /// <inheritdoc/>
    public string Name => "dossier-list";

    /// <inheritdoc/>
    public Type Model => typeof(DossierListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) =>
        Plans.InEveryLanguage(inputs, Name, PageNames.Dossiers, "dossiers/index.html").SelectMany(first => Pagination.Of(first, inputs.Content.Dossiers.Length, Size));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var order = inputs.DossierOrder(plan.Language);
        return new DossierListPage
        {
            Name = PageNames.Dossiers,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Dossiers = [.. Pagination.Slice(plan, order, Size).Select(id => Cards.LoneDossier(page, id))],
            Total = order.Length,
            Pagination = Pagination.Model(page, order.Length, Size, at => page.TitleOf(inputs.Content.DossierById[order[at]])),
            Topics = [.. inputs.Content.Topics.Select(topic => page.TopicLink(topic.Id))],
        };
    }
}
