using System.Collections.Frozen;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Books;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming;

/// <summary>The folder book/ of a theme, checked as the templates of pages are.</summary>
internal static class ThemeBookReader
{
    private static readonly string[] FrontPages = ["title", "contents"];

    /// <summary>What a theme says about books; null after reporting what is missing.</summary>
    public static ThemeBook? Read(
        IReadOnlyDictionary<string, ParsedTemplate> files,
        SourceFile? style,
        ThemeManifest manifest,
        IReadOnlyDictionary<string, ParsedTemplate> partials,
        StringTables strings,
        SourceText? place,
        DiagnosticBag diagnostics)
    {
        foreach (var name in FrontPages.Append(ThemeBook.LayoutName).Where(name => !files.ContainsKey(name)).Select(name => name + ".hbs").Concat(style is null ? ["style.css"] : []))
            diagnostics.ReportWithHelp(place?.Span(0, 0), $"add {ThemeBook.Folder}{name}, or remove the folder: then the theme makes no books", ThemeDiagnostics.NoBook, name);
        if (!files.TryGetValue(ThemeBook.LayoutName, out var layout) || style is null || !FrontPages.All(files.ContainsKey)) return null;
        var own = new Dictionary<string, ParsedTemplate>(partials, StringComparer.Ordinal) { [ThemeBook.LayoutName] = layout };
        new TemplateCheck(own, strings.Own, diagnostics).Check(layout, typeof(PageModel));
        foreach (var name in FrontPages) new TemplateCheck(own, strings.Own, diagnostics).Check(files[name], typeof(BookPage));
        return new ThemeBook(layout, FrontPages.ToFrozenDictionary(name => "book-" + name, name => files[name] with { Name = "book-" + name }, StringComparer.Ordinal), style, manifest.BookWithout.ToFrozenSet(StringComparer.Ordinal));
    }
}
