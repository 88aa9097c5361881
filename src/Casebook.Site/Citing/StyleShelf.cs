using System.Security.Cryptography;
using System.Text;
using Casebook.Citations.Styles;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Citing;

/// <summary>The citation style of the settings and the locales: of the site's own files, of those that ship with the tool, or of those installed on the machine.</summary>
/// <param name="Style">The style; a dependent one with what its parent says.</param>
/// <param name="Locales">All locales at hand.</param>
/// <param name="StyleSum">The SHA-256 of the style's file, in lower-case hex.</param>
/// <param name="LocaleSum">The SHA-256 of the file of the settings' locale, in lower-case hex; null when there is none for it.</param>
public sealed record StyleShelf(Style Style, LocaleSet Locales, string StyleSum, string? LocaleSum)
{
    private const string Ending = ".csl";

    /// <summary>The shelf of a site, or null after reporting why there is no style.</summary>
    public static StyleShelf? Of(SiteConfig config, SiteInput input, DiagnosticBag diagnostics)
    {
        var library = Library(input, diagnostics);
        var style = Find(config, library, diagnostics);
        if (style is null) return null;
        var locale = Texts(input.SystemLocales, diagnostics).FirstOrDefault() ?? BuiltInStyles.LocaleSource(config.CitationLocale);
        return new StyleShelf(style, library.LocalesWith(diagnostics), SumOf(library.SourceOf(NameIn(config, library))!), locale is null ? null : SumOf(locale));
    }

    private static StyleLibrary Library(SiteInput input, DiagnosticBag diagnostics) => new(
        [.. Texts(input.Files.Where(file => file.Path.Value.EndsWith(Ending, StringComparison.Ordinal)), diagnostics), .. Texts(input.SystemStyles, diagnostics)],
        [.. Texts(input.SystemLocales, diagnostics)]);

    private static Style? Find(SiteConfig config, StyleLibrary library, DiagnosticBag diagnostics)
    {
        var name = NameIn(config, library);
        var own = new DiagnosticBag();
        var style = library.Find(name, own);
        if (style is null && own.Items.FirstOrDefault(item => item.Span is null) is { } parentless)
        {
            diagnostics.ReportWithHelp(Setting(config), "add the parent's .csl file to content/styles", CitingDiagnostics.NoParent, name, parentless.Message);
            return null;
        }

        diagnostics.AddRange(own.Items);
        if (style is null && !own.HasErrors)
        {
            var help = Suggestion.Sentence(config.CitationStyle, library.Names) ?? $"there are {string.Join(", ", library.Names)}, and any .csl file in content/styles";
            diagnostics.ReportWithHelp(Setting(config), help, CitingDiagnostics.NoStyle, config.CitationStyle);
        }

        return style;
    }

    /// <summary>The settings may name a file by its path in the site or below content/.</summary>
    private static string NameIn(SiteConfig config, StyleLibrary library) =>
        library.SourceOf(config.CitationStyle) is null && library.SourceOf("content/" + config.CitationStyle) is not null ? "content/" + config.CitationStyle : config.CitationStyle;

    private static IEnumerable<SourceText> Texts(IEnumerable<SourceFile> files, DiagnosticBag diagnostics) =>
        files.Select(file => TextReading.Read(file, diagnostics)).OfType<SourceText>();

    private static string SumOf(SourceText text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Content)));

    private static SourceSpan Setting(SiteConfig config) => config.CitationStyleSpan ?? config.Source.Span(0, 0);
}
