using Casebook.Content.Model;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Theming;

namespace Casebook.Site.Building;

/// <summary>Says where the settings name a theme that no folder holds.</summary>
internal static class MissingTheme
{
    private const string Settings = "site.config.yml";
    private const string Field = "theme:";

    /// <summary>No theme, with one finding at the settings' field; without one when the settings could not be read.</summary>
    public static Result<Theme> Report(IEnumerable<SourceFile> files, SiteConfig? config)
    {
        if (config is null) return new Result<Theme>(null, []);
        var file = files.FirstOrDefault(file => file.Path.Value == Settings);
        var text = file is null ? null : TextReading.Read(file, new DiagnosticBag());
        var line = text is null ? 0 : Enumerable.Range(1, text.Lines.Count).FirstOrDefault(number => text.LineAt(number).StartsWith(Field, StringComparison.Ordinal));
        if (line == 0) return new Result<Theme>(null, [Diagnostic.InFile(new SourcePath(Settings), ThemeDiagnostics.NoManifest, config.Theme)]);
        var value = Field.Length + text!.LineAt(line)[Field.Length..].TakeWhile(char.IsWhiteSpace).Count();
        return new Result<Theme>(null, [Diagnostic.At(text.Span(text.Lines.StartOf(line) + value, Math.Max(1, text.LineAt(line).TrimEnd().Length - value)), ThemeDiagnostics.NoManifest, config.Theme)]);
    }
}
