using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Dossiers;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Who takes part in what, in every language; none on a site whose dossiers name nobody.</summary>
public sealed class NetworkPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "network";

    /// <inheritdoc/>
    public Type Model => typeof(NetworkPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Dossiers.Any(HasActors) ? Plans.InEveryLanguage(inputs, Name, PageNames.Network, "network.html") : [];

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new NetworkPage
        {
            Name = PageNames.Network,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Actors)],
            Rows = [.. inputs.DossierOrder(plan.Language).Select(id => inputs.Content.DossierById[id]).Where(HasActors).Select(dossier => new NetworkRowModel
            {
                Dossier = page.DossierLink(dossier.Id),
                Actors = [.. dossier.Actors.Select(role => DossierPages.Role(page, role))],
            })],
        };
    }

    private static bool HasActors(Dossier dossier) => dossier.Withdrawn is null && !dossier.Actors.IsEmpty;
}
