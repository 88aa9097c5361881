using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Reporting;

/// <summary>What can be wrong with styles and locales.</summary>
public static class CitationDiagnostics
{
    /// <summary>The file is no well-formed XML.</summary>
    public static readonly DiagnosticDescriptor BadXml = new("CB5001", Severity.Error, "the XML is broken: {0}") { Help = "correct the file, or take the style anew from where it came" };

    /// <summary>The file is XML, but no style.</summary>
    public static readonly DiagnosticDescriptor NotAStyle = new("CB5002", Severity.Error, "this is no CSL style: the root element is '{0}', not 'style'") { Help = "put a CSL 1.0 style there" };

    /// <summary>The file is XML, but no locale.</summary>
    public static readonly DiagnosticDescriptor NotALocale = new("CB5003", Severity.Error, "this is no CSL locale: the root element is '{0}', not 'locale'") { Help = "put a CSL 1.0 locale there" };

    /// <summary>An element that CSL does not know here.</summary>
    public static readonly DiagnosticDescriptor UnknownElement = new("CB5004", Severity.Warning, "the element '{0}' is not known inside '{1}' and has no effect");

    /// <summary>A value that CSL does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownValue = new("CB5005", Severity.Warning, "'{0}' is no known {1}");

    /// <summary>A macro that is called but not defined.</summary>
    public static readonly DiagnosticDescriptor UnknownMacro = new("CB5006", Severity.Warning, "the macro '{0}' is not defined");

    /// <summary>A macro that calls itself.</summary>
    public static readonly DiagnosticDescriptor RecursiveMacro = new("CB5007", Severity.Error, "the macro '{0}' calls itself") { Help = "break the circle of macros" };

    /// <summary>Elements lie too deep in one another.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("CB5008", Severity.Error, "elements lie deeper than {0} levels") { Help = "write it flatter, with macros" };

    /// <summary>An independent style needs a citation element.</summary>
    public static readonly DiagnosticDescriptor NoCitation = new("CB5009", Severity.Error, "the style has no 'citation' element and names no independent parent") { Help = "add a citation element, or take the independent style" };

    /// <summary>An attribute that must be there is not.</summary>
    public static readonly DiagnosticDescriptor MissingAttribute = new("CB5010", Severity.Warning, "the element '{0}' needs {1}");

    /// <summary>The parent of a dependent style was not found.</summary>
    public static readonly DiagnosticDescriptor ParentNotFound = new("CB5011", Severity.Error, "the parent style '{0}' was not found");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [BadXml, NotAStyle, NotALocale, UnknownElement, UnknownValue, UnknownMacro, RecursiveMacro, TooDeep, NoCitation, MissingAttribute, ParentNotFound];
}
