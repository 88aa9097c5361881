using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with a field and its value, before any name is looked up.</summary>
public static class FieldDiagnostics
{
    /// <summary>A field that does not exist.</summary>
    public static readonly DiagnosticDescriptor Unknown = new("CB2010", Severity.Error, "{1} has no field '{0}'");

    /// <summary>A field that is required and missing.</summary>
    public static readonly DiagnosticDescriptor Missing = new("CB2011", Severity.Error, "{0} lacks '{1}': {2}");

    /// <summary>A value of another shape.</summary>
    public static readonly DiagnosticDescriptor WrongShape = new("CB2012", Severity.Error, "{0} is {1}, not {2}");

    /// <summary>No value.</summary>
    public static readonly DiagnosticDescriptor Empty = new("CB2013", Severity.Error, "{0} is empty; due is {1}");

    /// <summary>A date that is none.</summary>
    public static readonly DiagnosticDescriptor BadDate = new("CB2014", Severity.Error, "'{0}' is no date: {1}");

    /// <summary>A word that is not on its list.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = new("CB2015", Severity.Error, "'{0}' is none of the words for {1}: {2}") { Help = "choose one of them" };

    /// <summary>A text that is not of its form.</summary>
    public static readonly DiagnosticDescriptor BadForm = new("CB2016", Severity.Error, "'{0}' is not {1}");

    /// <summary>A control character.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = new("CB2017", Severity.Error, "{0} holds the control character U+{1}");

    /// <summary>The same entry twice in a list.</summary>
    public static readonly DiagnosticDescriptor Repeated = new("CB2018", Severity.Warning, "'{0}' stands twice in {1}");

    /// <summary>A text by language that lacks the site's language.</summary>
    public static readonly DiagnosticDescriptor NoSiteLanguage = new("CB2019", Severity.Error, "{0} has no text in '{1}', the language of the site");

    /// <summary>Two claims or judgements, or two items, of one id.</summary>
    public static readonly DiagnosticDescriptor SameAnchor = new("CB2020", Severity.Error, "the id '{0}' is taken: it stands on line {1}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Unknown, Missing, WrongShape, Empty, BadDate, UnknownWord, BadForm, ControlCharacter, Repeated, NoSiteLanguage, SameAnchor];
}
