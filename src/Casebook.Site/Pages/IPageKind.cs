using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages;

/// <summary>One kind of page: which pages of it a site has, what each cites, and how each is built.</summary>
public interface IPageKind
{
    /// <summary>The name, which is also that of the template.</summary>
    string Name { get; }

    /// <summary>The type of the page model.</summary>
    Type Model { get; }

    /// <summary>The pages of this kind, in a fixed order.</summary>
    IEnumerable<PagePlan> Plan(PlanInputs inputs);

    /// <summary>What a page cites, in reading order.</summary>
    ReadingOrder Read(PagePlan plan, PlanInputs inputs);

    /// <summary>The model of a page.</summary>
    PageModel Build(PagePlan plan, PageInputs inputs);
}
