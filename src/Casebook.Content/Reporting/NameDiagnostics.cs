using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with a name that stands for a thing.</summary>
public static class NameDiagnostics
{
    /// <summary>No thing of the kind has the id.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new("CB2101", Severity.Error, "there is no {0} '{1}'");

    /// <summary>A former id is used.</summary>
    public static readonly DiagnosticDescriptor FormerId = new("CB2102", Severity.Note, "'{0}' is a former id of the {1} '{2}'");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownId, FormerId];
}
