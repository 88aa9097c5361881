using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Dossiers;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Free;

/// <summary>The free pages of a site, save the home page.</summary>
public sealed class FreePages : IPageKind
{
    /// <summary>The id of the page that is the home page.</summary>
    internal const string HomeId = "index";

    /// <inheritdoc/>
    public string Name => "page";

    /// <inheritdoc/>
    public Type Model => typeof(FreePage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Pages.Where(page => page.Id != HomeId).Select(page =>
        new PagePlan(Name, Route.Of(page.Id + ".html"), inputs.Content.Config.Language)
        {
            Thing = new ThingKey(ThingKind.Page, page.Id),
            Origin = page.Span,
        });

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var free = PageOf(plan, inputs.Content);
        var order = new ReadingOrder();
        order.Add(free.Summary);
        order.Add(free.Narrative);
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var free = PageOf(plan, inputs.Content);
        return new FreePage
        {
            Id = free.Id,
            Title = page.In(free.Title),
            Description = free.Summary?.PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Summary = page.Html(free.Summary),
            Narrative = PageBodies.Narrative(page, free.Narrative, static _ => null),
            Contents = [.. DossierContents.Headings(free.Narrative)],
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Head = Heads.OfPage(page, page.In(free.Title)),
        };
    }

    private static Page PageOf(PagePlan plan, EvidenceBase content) => content.Pages.First(page => page.Id == plan.Thing!.Value.Id);
}
