using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>What changed by the repository's history, in every language; none where the history is not known.</summary>
public sealed class ChangesPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "changes";

    /// <inheritdoc/>
    public Type Model => typeof(ChangesPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Changes.IsDefaultOrEmpty ? [] : Plans.InEveryLanguage(inputs, Name, PageNames.Changes, "changes.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new ChangesPage { Name = PageNames.Changes, Breadcrumbs = [Frames.Crumb(page, PageNames.Home)], Days = ChangeLists.Of(page, inputs.Plans.Changes) };
    }
}
