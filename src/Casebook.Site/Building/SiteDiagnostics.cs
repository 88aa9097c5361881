using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Citing;
using Casebook.Site.Routing;
using Casebook.Site.Search.Proving;
using Casebook.Site.Theming;
using Casebook.Site.Theming.Templates;
using Casebook.Site.Verifying;

namespace Casebook.Site.Building;

/// <summary>The diagnostics of all stages after the content is compiled, whose severities a site can set.</summary>
public static class SiteDiagnostics
{
    /// <summary>The diagnostics of this layer.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. RouteDiagnostics.All, .. LinkDiagnostics.All, .. SearchDiagnostics.All, .. CitingDiagnostics.All, .. ThemeDiagnostics.All, .. TemplateDiagnostics.All];

    /// <summary>Those of this layer and of the citation styles.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Later { get; } = [.. All, .. CitationDiagnostics.All];
}
