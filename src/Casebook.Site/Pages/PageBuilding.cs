using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages;

/// <summary>Builds the model of a page by its kind, and puts the shell around it.</summary>
public static class PageBuilding
{
    /// <summary>The whole model of a page.</summary>
    public static PageModel Build(IPageKind kind, PagePlan plan, PageInputs inputs)
    {
        var model = kind.Build(plan, inputs);
        var page = new PageScope(plan, inputs);
        return model with
        {
            PageKind = kind.Name,
            Language = plan.Language,
            Direction = TextDirection.Of(plan.Language),
            Shell = Frames.Shell(page),
            Head = model.Head with { CanonicalUrl = plan.IsListed ? page.UrlOf() : null, IsHidden = !plan.IsListed },
        };
    }
}
