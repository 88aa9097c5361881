using Casebook.Citations.Styles;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Io;

/// <summary>Finds the citation style and locale in the settings before they are bound, so that installed ones can be read together with all other files.</summary>
internal static class CitationChoice
{
    /// <summary>The installed style that the settings name and the styles it depends on; empty when it ships, is the site's own, or is not installed.</summary>
    public static IReadOnlyList<SourceFile> Styles(SourceFile? config, IEnumerable<SourceFile> files) =>
        In(config, "style") is { } name && !BuiltInStyles.Ids.Contains(name) && !files.Any(file => file.Path.FileName == name + ".csl") ? StyleFolders.StyleWithParents(name) : [];

    /// <summary>The installed locale that the settings name; empty when it ships or is not installed.</summary>
    public static IReadOnlyList<SourceFile> Locales(SourceFile? config) =>
        In(config, "locale") is { } language && !BuiltInStyles.Languages.Contains(language) && StyleFolders.Locale(language) is { } file ? [file] : [];

    private static string? In(SourceFile? config, string field)
    {
        var ignored = new DiagnosticBag();
        if (config is null || TextReading.Read(config, ignored) is not { } text) return null;
        var citations = (YamlReader.Read(text, null, ignored) as YamlMapping)?.Find("citations") as YamlMapping;
        return (citations?.Find(field) as YamlScalar)?.Value;
    }
}
