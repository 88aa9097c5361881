using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming;

/// <summary>Files of a theme to a checked theme.</summary>
public static class ThemeReader
{
    private const string Manifest = "theme.yml";

    /// <summary>Reads a theme and checks every template against the type of its page model.</summary>
    /// <param name="files">The files, paths relative to the theme's folder.</param>
    /// <param name="contract">The page-model type of each template that the build needs, by name.</param>
    /// <param name="languages">The languages of the site: for these, missing strings are reported.</param>
    public static Result<Theme> Read(IReadOnlyList<SourceFile> files, IReadOnlyDictionary<string, Type> contract, IReadOnlyList<string> languages)
    {
        var diagnostics = new DiagnosticBag();
        var texts = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        var partials = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        var strings = new List<SourceText>();
        var book = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        SourceFile? bookStyle = null;
        var assets = ImmutableArray.CreateBuilder<SourceFile>();
        SourceText? manifest = null;
        foreach (var file in files)
        {
            var path = file.Path.Value;
            if (path.StartsWith("assets/", StringComparison.Ordinal)) assets.Add(file);
            else if (path == Manifest) manifest = TextReading.Read(file, diagnostics);
            else if (NameIn(path, "templates/", ".hbs") is { } template) Add(texts, template, file, diagnostics);
            else if (NameIn(path, "partials/", ".hbs") is { } partial) Add(partials, partial, file, diagnostics);
            else if (NameIn(path, ThemeBook.Folder, ".hbs") is { } part) Add(book, part, file, diagnostics);
            else if (path == ThemeBook.StyleFile) bookStyle = file;
            else if (NameIn(path, "strings/", ".yml") is not null) Keep(strings, TextReading.Read(file, diagnostics));
            else if (!IsReadme(path)) diagnostics.Add(Diagnostic.InFile(file.Path, ThemeDiagnostics.StrayFile));
        }

        if (manifest is null) diagnostics.Add(Diagnostic.At(null, ThemeDiagnostics.NoManifest, "in this folder"));
        var facts = manifest is null ? new ThemeManifest("", "en") : ThemeManifest.Read(manifest, diagnostics);
        var tables = StringsReader.Read(strings, facts.Language, languages, diagnostics);
        Check(texts, partials, contract, tables, manifest, diagnostics);
        var bound = book.Count == 0 ? null : ThemeBookReader.Read(book, bookStyle, facts, partials, tables, manifest, diagnostics);
        if (diagnostics.HasErrors) return new Result<Theme>(null, [.. diagnostics.Items]);
        var theme = new Theme(facts.Name, texts.ToFrozenDictionary(StringComparer.Ordinal), partials.ToFrozenDictionary(StringComparer.Ordinal), tables, assets.ToImmutable(), bound);
        return new Result<Theme>(theme, [.. diagnostics.Items]);
    }

    private static void Check(
        Dictionary<string, ParsedTemplate> templates,
        Dictionary<string, ParsedTemplate> partials,
        IReadOnlyDictionary<string, Type> contract,
        StringTables strings,
        SourceText? manifest,
        DiagnosticBag diagnostics)
    {
        var check = new TemplateCheck(partials, strings.Own, diagnostics);
        foreach (var name in contract.Keys.Order(StringComparer.Ordinal))
        {
            if (templates.TryGetValue(name, out var template)) check.Check(template, contract[name]);
            else if (!diagnostics.HasErrors) diagnostics.ReportWithHelp(manifest?.Span(0, 0), $"add templates/{name}.hbs", ThemeDiagnostics.NoTemplate, name);
        }
    }

    private static void Add(Dictionary<string, ParsedTemplate> templates, string name, SourceFile file, DiagnosticBag diagnostics)
    {
        if (TextReading.Read(file, diagnostics) is { } source && TemplateReader.Read(source, diagnostics) is { } nodes)
            templates[name] = new ParsedTemplate(name, source, nodes);
    }

    private static void Keep(List<SourceText> strings, SourceText? source)
    {
        if (source is not null) strings.Add(source);
    }

    private static string? NameIn(string path, string folder, string extension) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal) ? path[folder.Length..^extension.Length] : null;

    private static bool IsReadme(string path) => !path.Contains('/', StringComparison.Ordinal) && (path.EndsWith(".md", StringComparison.Ordinal) || path == "LICENSE");
}
