using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with a file as a whole: its name, its place, its front matter.</summary>
public static class FileDiagnostics
{
    /// <summary>No front matter.</summary>
    public static readonly DiagnosticDescriptor NoFrontMatter = new("CB1011", Severity.Error, "the file does not begin with a front matter");

    /// <summary>The front matter has no end.</summary>
    public static readonly DiagnosticDescriptor OpenFrontMatter = new("CB1012", Severity.Error, "the front matter is not closed");

    /// <summary>The front matter is larger than allowed.</summary>
    public static readonly DiagnosticDescriptor LargeFrontMatter = new("CB1013", Severity.Error, "the YAML has {0} bytes; {1} are allowed");

    /// <summary>A file that nothing reads.</summary>
    public static readonly DiagnosticDescriptor UnknownFile = new("CB1014", Severity.Warning, "nothing reads this file: {0}");

    /// <summary>An extension in another form.</summary>
    public static readonly DiagnosticDescriptor OtherExtension = new("CB1015", Severity.Warning, "nothing reads this file: its name is due as '{0}'");

    /// <summary>A file name that is no id.</summary>
    public static readonly DiagnosticDescriptor BadName = new("CB1016", Severity.Error, "'{0}' cannot be an id: {1}");

    /// <summary>Two files of one id.</summary>
    public static readonly DiagnosticDescriptor SameId = new("CB1017", Severity.Error, "the {0} '{1}' is there already, in {2}");

    /// <summary>Two ids or media paths that differ in case only.</summary>
    public static readonly DiagnosticDescriptor CaseOnly = new("CB1018", Severity.Error, "'{0}' and '{1}' differ in case only");

    /// <summary>No settings.</summary>
    public static readonly DiagnosticDescriptor NoSettings = new("CB1019", Severity.Error, "the site has no site.config.yml");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [NoFrontMatter, OpenFrontMatter, LargeFrontMatter, UnknownFile, OtherExtension, BadName, SameId, CaseOnly, NoSettings];
}
