using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Dossiers;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Who takes part in what, in every language, a long list in several pages; none on a site whose dossiers name nobody.</summary>
public sealed class NetworkPages : IPageKind
{
    private const int Size = 150;

    /// <inheritdoc/>
    public string Name => "network";

    /// <inheritdoc/>
    public Type Model => typeof(NetworkPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Dossiers.Count(HasActors) is var dossiers and > 0
        ? Plans.InEveryLanguage(inputs, Name, PageNames.Network, "network.html").SelectMany(first => Pagination.Of(first, dossiers, Size))
        : [];

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var dossiers = inputs.DossierOrder(plan.Language).Select(id => inputs.Content.DossierById[id]).Where(HasActors).ToList();
        return new NetworkPage
        {
            Name = PageNames.Network,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Actors)],
            Rows = [.. Pagination.Slice(plan, dossiers, Size).Select(dossier => new NetworkRowModel
            {
                Dossier = page.DossierLink(dossier.Id),
                Actors = [.. dossier.Actors.Select(role => DossierPages.Role(page, role))],
            })],
            Pagination = Pagination.Model(page, dossiers.Count, Size, at => page.TitleOf(dossiers[at])),
        };
    }

    private static bool HasActors(Dossier dossier) => dossier.Withdrawn is null && !dossier.Actors.IsEmpty;
}
