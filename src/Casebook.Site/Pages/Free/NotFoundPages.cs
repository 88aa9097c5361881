using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Free;

/// <summary>The page that servers show for addresses that lead nowhere.</summary>
public sealed class NotFoundPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "not-found";

    /// <inheritdoc/>
    public Type Model => typeof(NotFoundPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) =>
        [new PagePlan(Name, Route.Of("404.html"), inputs.Content.Config.Language) { Name = PageNames.NotFound, IsListed = false }];

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        string[] ways = [PageNames.Home, PageNames.Dossiers, PageNames.Topics, PageNames.Bibliography];
        return new NotFoundPage { Name = PageNames.NotFound, Ways = [.. ways.Select(name => Frames.Crumb(page, name))] };
    }
}
