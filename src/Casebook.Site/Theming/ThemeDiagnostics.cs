using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Theming;

/// <summary>What can be wrong with a theme as a whole; faults inside templates have a table of their own.</summary>
public static class ThemeDiagnostics
{
    /// <summary>The theme has no manifest.</summary>
    public static readonly DiagnosticDescriptor NoManifest = new("CB6001", Severity.Error, "there is no theme '{0}' with a theme.yml") { Help = "name a folder of themes/, or briefing, which ships with the tool" };

    /// <summary>A page kind has no template.</summary>
    public static readonly DiagnosticDescriptor NoTemplate = new("CB6002", Severity.Error, "the theme has no template '{0}', which the pages of that kind need");

    /// <summary>The strings or the manifest have an unknown or wrong entry.</summary>
    public static readonly DiagnosticDescriptor BadEntry = new("CB6010", Severity.Error, "{0}");

    /// <summary>A language lacks strings.</summary>
    public static readonly DiagnosticDescriptor MissingStrings = new("CB6011", Severity.Warning, "the language '{0}' lacks {1} of {2} strings, shown in '{3}' instead: {4}");

    /// <summary>A string has other places than the same string in the theme's own language.</summary>
    public static readonly DiagnosticDescriptor OtherPlaces = new("CB6012", Severity.Error, "the string '{0}' has the place '{{{1}}}', which the string in '{2}' has not");

    /// <summary>A language has a string that the theme's own language does not have.</summary>
    public static readonly DiagnosticDescriptor SpareString = new("CB6013", Severity.Warning, "the string '{0}' is not among the strings of '{1}' and is never shown");

    /// <summary>A file lies where the theme does not look.</summary>
    public static readonly DiagnosticDescriptor StrayFile = new("CB6014", Severity.Warning, "the theme does not use this file; files belong into templates, partials, strings or assets");

    /// <summary>The template engine refused a template that the checks let pass.</summary>
    public static readonly DiagnosticDescriptor EngineRefused = new("CB6015", Severity.Error, "the template engine refuses this template: {0}");

    /// <summary>A template failed while a page was made.</summary>
    public static readonly DiagnosticDescriptor RenderFailed = new("CB6016", Severity.Error, "the page '{0}' could not be made from this template: {1}");

    /// <summary>The folder book/ is not whole, or is not there where a book is asked for.</summary>
    public static readonly DiagnosticDescriptor NoBook = new("CB6017", Severity.Error, "the theme has no book/{0}, which books need");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [NoManifest, NoTemplate, BadEntry, MissingStrings, OtherPlaces, SpareString, StrayFile, EngineRefused, RenderFailed, NoBook];
}
