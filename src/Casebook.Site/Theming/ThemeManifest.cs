using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming;

/// <summary>What theme.yml says: the theme's name and the language of its complete strings file.</summary>
internal sealed record ThemeManifest(string Name, string Language)
{
    /// <summary>The classes of elements that books leave out.</summary>
    public IReadOnlyList<string> BookWithout { get; init; } = [];

    private static readonly string[] Keys = ["name", "title", "language", "license", "book-without"];

    /// <summary>Reads the manifest; faults are reported and replaced by defaults.</summary>
    public static ThemeManifest Read(SourceText source, DiagnosticBag diagnostics)
    {
        var read = new ThemeManifest("", "en");
        if (YamlReader.Read(source, null, diagnostics) is not YamlMapping mapping)
        {
            diagnostics.Report(source.Span(0, 0), ThemeDiagnostics.BadEntry, "theme.yml must be a mapping with a name");
            return read;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (!Keys.Contains(key.Value)) diagnostics.ReportWithHelp(source.Span(key.Span), Suggestion.Sentence(key.Value, Keys), ThemeDiagnostics.BadEntry, $"theme.yml has no field '{key.Value}'");
            else if (value is not YamlScalar text) diagnostics.Report(source.Span(value.Span), ThemeDiagnostics.BadEntry, $"'{key.Value}' must be a text");
            else if (key.Value == "name") read = read with { Name = text.Value };
            else if (key.Value == "language") read = read with { Language = text.Value };
            else if (key.Value == "book-without") read = read with { BookWithout = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        }

        if (read.Name.Length == 0) diagnostics.Report(source.Span(0, 0), ThemeDiagnostics.BadEntry, "theme.yml must give the theme's name");
        return read;
    }
}
