using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Terms;

/// <summary>The list of frameworks, in every language of the site; none on a site without.</summary>
public sealed class FrameworkListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "framework-list";

    /// <inheritdoc/>
    public Type Model => typeof(FrameworkListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) =>
        inputs.Content.Frameworks.IsEmpty ? [] : Plans.InEveryLanguage(inputs, Name, PageNames.Frameworks, "frameworks/index.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new FrameworkListPage
        {
            Name = PageNames.Frameworks,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Frameworks = [.. inputs.Content.Frameworks.Select(framework => new FrameworkRowModel
            {
                Framework = Labels.FrameworkLink(page, framework),
                Kind = Words.Of(framework.Kind),
                Items = framework.Items.Length,
            })],
        };
    }
}
