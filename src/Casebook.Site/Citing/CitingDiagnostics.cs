using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Citing;

/// <summary>What can be wrong when a site is cited.</summary>
public static class CitingDiagnostics
{
    /// <summary>The style of the settings is not to be found.</summary>
    public static readonly DiagnosticDescriptor NoStyle = new("CB5101", Severity.Error, "there is no citation style '{0}'");

    /// <summary>A dependent style's parent is not to be found.</summary>
    public static readonly DiagnosticDescriptor NoParent = new("CB5102", Severity.Error, "the citation style '{0}' depends on another one: {1}");

    /// <summary>A citation or entry came out empty.</summary>
    public static readonly DiagnosticDescriptor NothingPrinted = new("CB5103", Severity.Warning, "the citation style prints nothing for the source '{0}'; its title is shown instead");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoStyle, NoParent, NothingPrinted];
}
