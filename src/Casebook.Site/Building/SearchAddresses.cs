using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Building;

/// <summary>Where the search finds the pages of things: in the edition asked for only, and terms in the glossary.</summary>
internal static class SearchAddresses
{
    /// <summary>The addresses of a table of routes.</summary>
    public static PageAddress Of(RouteTable routes) => (thing, language) =>
    {
        var plan = thing.Kind == ThingKind.Term ? routes.Find(PageNames.Glossary, language) : routes.Find(thing, language);
        if (plan is null || plan.Language != language) return null;
        return thing.Kind == ThingKind.Term ? $"{plan.Route.Path.Value}#{thing.Id}" : plan.Route.Path.Value;
    };
}
