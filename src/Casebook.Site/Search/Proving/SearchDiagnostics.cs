using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Search.Proving;

/// <summary>What can be wrong with a finished index.</summary>
public static class SearchDiagnostics
{
    /// <summary>A title or name of the site is not found by its own words.</summary>
    public static readonly DiagnosticDescriptor NotFound = new("CB4151", Severity.Error, "the search does not find '{0}' by the words '{1}'");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotFound];
}
