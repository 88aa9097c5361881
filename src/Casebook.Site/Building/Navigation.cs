using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Routing;

namespace Casebook.Site.Building;

/// <summary>Checks that the main navigation leads to pages that the site has.</summary>
internal static class Navigation
{
    public static void Check(SiteConfig config, RouteTable routes, DiagnosticBag findings)
    {
        if (config.Navigation.IsDefaultOrEmpty) return;
        var names = routes.Plans.Select(plan => plan.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var entry in config.Navigation)
        {
            if (entry.BuiltIn is { } name && routes.Find(name, config.Language) is null)
                findings.ReportWithHelp(entry.Span, Suggestion.Sentence(name, names), RouteDiagnostics.NoSuchPage, name);
        }
    }
}
