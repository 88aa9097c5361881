using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Reporting;

/// <summary>What can be wrong with libraries of records in any format.</summary>
public static class FormatDiagnostics
{
    /// <summary>The file is no well-formed JSON.</summary>
    public static readonly DiagnosticDescriptor BadJson = new("CB7001", Severity.Error, "the JSON is broken: {0}") { Help = "correct the sign at this place, or export the library anew" };

    /// <summary>The file holds something other than a list of records.</summary>
    public static readonly DiagnosticDescriptor NotALibrary = new("CB7002", Severity.Error, "a library is a list of records; this is {0}") { Help = "write [{\"id\": \"...\", \"type\": \"...\", \"title\": \"...\"}]" };

    /// <summary>An element of the list is no record.</summary>
    public static readonly DiagnosticDescriptor NotARecord = new("CB7003", Severity.Error, "a record has names with values; this is {0}") { Help = "write {\"id\": \"...\", \"type\": \"...\", \"title\": \"...\"}" };

    /// <summary>Two records of one file have the same key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new("CB7004", Severity.Error, "the key '{0}' belongs to another record of this file already");

    /// <summary>A record without a key cannot be cited.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new("CB7005", Severity.Error, "the record has no key: nothing can cite it");

    /// <summary>A type that CSL does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new("CB7006", Severity.Warning, "'{0}' is no type of CSL");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly DiagnosticDescriptor WrongShape = new("CB7007", Severity.Error, "'{0}' is {1}; {2} is due") { Help = "write a value of the kind that is due" };

    /// <summary>A text in the place of a date that is none.</summary>
    public static readonly DiagnosticDescriptor BadDate = new("CB7008", Severity.Error, "'{0}' is no date: {1}") { Help = "write it as 2021-03-09, 2021-03 or 2021" };

    /// <summary>A part of a name or date that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownPart = new("CB7009", Severity.Warning, "'{0}' is not known in {1} and is left out") { Help = "correct its name, or remove it" };

    /// <summary>A field that stands twice in one record.</summary>
    public static readonly DiagnosticDescriptor RepeatedField = new("CB7010", Severity.Warning, "'{0}' stands twice in the record; the first one holds");

    /// <summary>Values lie too deep in one another.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("CB7011", Severity.Error, "values lie deeper than {0} levels") { Help = "write it flatter" };

    /// <summary>A record that does not say what it is.</summary>
    public static readonly DiagnosticDescriptor MissingType = new("CB7012", Severity.Warning, "the record has no type and counts as a document");

    /// <summary>A field with parts that nothing can hold.</summary>
    public static readonly DiagnosticDescriptor LeftOut = new("CB7013", Severity.Warning, "'{0}' has parts that no variable of CSL holds; it is left out");

    /// <summary>An entry of BibTeX that does not follow the grammar.</summary>
    public static readonly DiagnosticDescriptor BadEntry = new("CB7020", Severity.Error, "the BibTeX is broken: {0}") { Help = "an entry is written @type{key, field = {value}, ...}" };

    /// <summary>A bare word that is no abbreviation.</summary>
    public static readonly DiagnosticDescriptor UnknownAbbreviation = new("CB7021", Severity.Warning, "the abbreviation '{0}' is not defined; the word itself is taken");

    /// <summary>An entry type that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownEntryType = new("CB7022", Severity.Warning, "'@{0}' is no entry type of BibLaTeX; the record counts as a document");

    /// <summary>A record that inherits from one that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingParent = new("CB7023", Severity.Warning, "'{0}' refers to '{1}', which is not in this file");

    /// <summary>Records that inherit from one another in a circle, or in a chain without end.</summary>
    public static readonly DiagnosticDescriptor CircularParent = new("CB7024", Severity.Error, "'{0}' inherits from '{1}' in a circle or a chain that is too long") { Help = "remove the reference to the parent from one of them" };

    /// <summary>Commands of TeX that are not known.</summary>
    public static readonly DiagnosticDescriptor UnknownCommand = new("CB7025", Severity.Warning, "the TeX commands {0} in '{1}' are not known and are left out");

    /// <summary>A text in the place of a date that is kept as words.</summary>
    public static readonly DiagnosticDescriptor DateInWords = new("CB7026", Severity.Warning, "'{0}' is no date and is kept as words: {1}");

    /// <summary>A name that BibTeX would not understand.</summary>
    public static readonly DiagnosticDescriptor ManyCommas = new("CB7027", Severity.Warning, "a name in '{0}' has more than two commas");

    /// <summary>A line in a record of RIS that has no tag and goes on with no value.</summary>
    public static readonly DiagnosticDescriptor NoTag = new("CB7030", Severity.Error, "the line has no tag and goes on with no value");

    /// <summary>A record of RIS without its last line.</summary>
    public static readonly DiagnosticDescriptor UnclosedRecord = new("CB7031", Severity.Error, "the record has no end");

    /// <summary>A line of RIS between records.</summary>
    public static readonly DiagnosticDescriptor OutsideRecord = new("CB7032", Severity.Error, "'{0}' stands outside a record");

    /// <summary>A type that RIS does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownRisType = new("CB7033", Severity.Warning, "'{0}' is no type of RIS; the record counts as a document");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        BadJson, NotALibrary, NotARecord, DuplicateKey, MissingKey, UnknownType, WrongShape, BadDate, UnknownPart, RepeatedField, TooDeep, MissingType, LeftOut,
        BadEntry, UnknownAbbreviation, UnknownEntryType, MissingParent, CircularParent, UnknownCommand, DateInWords, ManyCommas, NoTag, UnclosedRecord, OutsideRecord, UnknownRisType,
    ];
}
