using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Routing;

/// <summary>What can be wrong with addresses.</summary>
public static class RouteDiagnostics
{
    /// <summary>Two things claim one address.</summary>
    public static readonly DiagnosticDescriptor SameAddress = new("CB4001", Severity.Error, "the address '{0}' is claimed twice: by {1} and by {2}");

    /// <summary>Two addresses differ by case only.</summary>
    public static readonly DiagnosticDescriptor SameButForCase = new("CB4002", Severity.Error, "the addresses '{0}' ({1}) and '{2}' ({3}) differ by case only");

    /// <summary>One address is a file where another needs a folder.</summary>
    public static readonly DiagnosticDescriptor FileIsFolder = new("CB4003", Severity.Error, "the address '{0}' ({1}) stands where '{2}' ({3}) needs a folder");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [SameAddress, SameButForCase, FileIsFolder];
}
