using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Theming.Templates;

/// <summary>What can be wrong in a template.</summary>
public static class TemplateDiagnostics
{
    /// <summary>The text is no template.</summary>
    public static readonly DiagnosticDescriptor Syntax = new("CB6003", Severity.Error, "{0}");

    /// <summary>A path names a field that the value does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new("CB6004", Severity.Error, "{0} has no field '{1}'");

    /// <summary>A helper is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownHelper = new("CB6005", Severity.Error, "there is no helper '{0}'");

    /// <summary>A partial does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownPartial = new("CB6006", Severity.Error, "there is no partial '{0}'");

    /// <summary>A helper or block is called in a wrong way.</summary>
    public static readonly DiagnosticDescriptor WrongArguments = new("CB6007", Severity.Error, "{0}");

    /// <summary>A value that is no text is written out.</summary>
    public static readonly DiagnosticDescriptor NotPrintable = new("CB6008", Severity.Error, "'{0}' is {1} and cannot be written out");

    /// <summary>A text is written out without escaping.</summary>
    public static readonly DiagnosticDescriptor RawText = new("CB6009", Severity.Error, "'{0}' is {1}: only HTML made by the build may stand between three braces");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Syntax, UnknownField, UnknownHelper, UnknownPartial, WrongArguments, NotPrintable, RawText];
}
