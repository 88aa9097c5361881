using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The list of dossiers, in every language of the site.</summary>
public sealed class DossierListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "dossier-list";

    /// <inheritdoc/>
    public Type Model => typeof(DossierListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Plans.InEveryLanguage(inputs, Name, PageNames.Dossiers, "dossiers/index.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new DossierListPage
        {
            Name = PageNames.Dossiers,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Dossiers = Cards.Dossiers(page, inputs.Content.Dossiers.Select(dossier => dossier.Id)),
            Topics = [.. inputs.Content.Topics.Select(topic => page.TopicLink(topic.Id))],
        };
    }
}
