using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Plans of pages that stand in every language of the site.</summary>
internal static class Plans
{
    /// <summary>A page of a name at one path, in every language.</summary>
    public static IEnumerable<PagePlan> InEveryLanguage(PlanInputs inputs, string kind, string name, string path) =>
        inputs.Languages.Select(language => new PagePlan(kind, Route.Of(inputs.Prefix(language) + path), language) { Name = name });
}
