using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong when names and terms are looked up.</summary>
public static class BindingDiagnostics
{
    /// <summary>A claim that its dossier does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownClaim = new("CB2103", Severity.Error, "the dossier '{0}' has no claim '{1}'") { Help = "name a claim by the id it has in its dossier, another dossier's as dossier#claim" };

    /// <summary>A judgement or claim that the dossier does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownPart = new("CB2104", Severity.Error, "the dossier has no judgement or claim '{0}'") { Help = "name a judgement or claim of this dossier by its id" };

    /// <summary>A term that a framework does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownItem = new("CB2105", Severity.Error, "'{0}' is none of the {1}: {2}") { Help = "choose one of them, or add it to the framework" };

    /// <summary>A word that is not on a list of the settings.</summary>
    public static readonly DiagnosticDescriptor UnknownLabel = new("CB2106", Severity.Error, "'{0}' is no {1} of the site: {2}") { Help = "choose one of them, or add it to the list in site.config.yml" };

    /// <summary>A likelihood of the other row.</summary>
    public static readonly DiagnosticDescriptor OtherRow = new("CB2107", Severity.Error, "'{0}' is a word of the other row; this site says '{1}'");

    /// <summary>A likelihood that is on no row.</summary>
    public static readonly DiagnosticDescriptor UnknownLikelihood = new("CB2108", Severity.Error, "'{0}' is no word of the likelihood scale: {1}") { Help = "choose one of them" };

    /// <summary>A claim that nothing supports or disputes.</summary>
    public static readonly DiagnosticDescriptor OnlyContext = new("CB2109", Severity.Error, "the claim '{0}' has only context: it needs evidence that supports or disputes it");

    /// <summary>A field that needs a framework which the site does not name.</summary>
    public static readonly DiagnosticDescriptor NoFramework = new("CB2110", Severity.Error, "'{0}' needs a framework of {1}, and the settings name none");

    /// <summary>A circle.</summary>
    public static readonly DiagnosticDescriptor Circle = new("CB2111", Severity.Error, "'{0}' goes round in a circle: {1}");

    /// <summary>A thing that names itself.</summary>
    public static readonly DiagnosticDescriptor Itself = new("CB2112", Severity.Error, "'{0}' names the thing itself") { Help = "name another one, or remove it" };

    /// <summary>An alias that is taken.</summary>
    public static readonly DiagnosticDescriptor AliasTaken = new("CB2113", Severity.Error, "the alias '{0}' is taken by the {1} '{2}'");

    /// <summary>An appraisal without a record.</summary>
    public static readonly DiagnosticDescriptor NoRecord = new("CB2114", Severity.Error, "the source has no type, and no library holds a record '{0}'");

    /// <summary>Two records of libraries that become one id.</summary>
    public static readonly DiagnosticDescriptor SameRecord = new("CB2115", Severity.Error, "the keys '{0}' and '{1}' both become the id '{2}'");

    /// <summary>A key that cannot become an id.</summary>
    public static readonly DiagnosticDescriptor BadKey = new("CB2116", Severity.Error, "the key '{0}' cannot become an id: it holds neither letters a-z nor digits, or is too long");

    /// <summary>A record that stands in a library and in a file.</summary>
    public static readonly DiagnosticDescriptor RecordTwice = new("CB2117", Severity.Error, "the source '{0}' is a record of {1} already, and has a type here");

    /// <summary>A variable that the library's record has as well.</summary>
    public static readonly DiagnosticDescriptor VariableTwice = new("CB2118", Severity.Error, "'{0}' stands in the record of the library already");

    /// <summary>A record without a title.</summary>
    public static readonly DiagnosticDescriptor NoTitle = new("CB2119", Severity.Error, "the record '{0}' has no title");

    /// <summary>A translation without its original.</summary>
    public static readonly DiagnosticDescriptor NoOriginal = new("CB2120", Severity.Error, "there is no dossier '{0}' that this could be a translation of");

    /// <summary>A language that the site does not have.</summary>
    public static readonly DiagnosticDescriptor UnlistedLanguage = new("CB2121", Severity.Error, "the site has no language '{0}'; it has {1}");

    /// <summary>A translation into the site's own language.</summary>
    public static readonly DiagnosticDescriptor OwnLanguage = new("CB2122", Severity.Error, "'{0}' is the language of the site itself");

    /// <summary>A page that the navigation names and nothing makes.</summary>
    public static readonly DiagnosticDescriptor UnknownBuiltIn = new("CB2123", Severity.Error, "'{0}' is no page that every site has: {1}");

    /// <summary>A framework of another kind.</summary>
    public static readonly DiagnosticDescriptor WrongFramework = new("CB2124", Severity.Error, "the framework '{0}' is of the kind '{1}'; '{2}' is due") { Help = "name a framework of that kind" };

    /// <summary>An unknown code.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = new("CB2125", Severity.Error, "there is no diagnostic '{0}'") { Help = "the codes stand in the messages, for example CB3104" };

    /// <summary>A severity for an error.</summary>
    public static readonly DiagnosticDescriptor FixedSeverity = new("CB2126", Severity.Error, "{0} is an error and stays one");

    /// <summary>A translated claim or judgement that the original does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownTranslated = new("CB2127", Severity.Error, "the original has no {0} '{1}'");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownClaim, UnknownPart, UnknownItem, UnknownLabel, OtherRow, UnknownLikelihood, OnlyContext, NoFramework, Circle, Itself, AliasTaken, NoRecord, SameRecord, BadKey, RecordTwice,
        VariableTwice, NoTitle, NoOriginal, UnlistedLanguage, OwnLanguage, UnknownBuiltIn, WrongFramework, UnknownCode, FixedSeverity, UnknownTranslated,
    ];
}
