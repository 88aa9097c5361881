using Casebook.Citations.Styles;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Citing;

/// <summary>Finds the citation style of the settings: one that ships with the tool, or a file of the site's styles folder.</summary>
internal static class StyleShelf
{
    /// <summary>The style, or null after reporting why there is none.</summary>
    public static Style? Find(SiteConfig config, IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var wanted = config.CitationStyle;
        var own = files.Where(file => file.Path.Value.EndsWith(".csl", StringComparison.Ordinal)).ToList();
        var file = own.FirstOrDefault(file => file.Path.Value == wanted || file.Path.Value == "content/" + wanted || NameOf(file) == wanted);
        if (file is null && BuiltInStyles.Find(wanted) is { } builtIn) return builtIn;
        if (file is null)
        {
            var help = Suggestion.Sentence(wanted, [.. BuiltInStyles.Ids, .. own.Select(NameOf)]) ?? $"there are {string.Join(", ", BuiltInStyles.Ids)}, and any .csl file in content/styles";
            diagnostics.ReportWithHelp(Setting(config), help, CitingDiagnostics.NoStyle, wanted);
            return null;
        }

        var style = Read(file, diagnostics);
        return style?.IndependentParent is { } parent ? Parent(style, parent, own, config, diagnostics) : style;
    }

    private static Style? Parent(Style style, string parent, List<SourceFile> own, SiteConfig config, DiagnosticBag diagnostics)
    {
        var name = parent[(parent.LastIndexOf('/') + 1)..];
        if (own.FirstOrDefault(file => NameOf(file) == name) is { } file && Read(file, diagnostics) is { IndependentParent: null } found) return found;
        diagnostics.ReportWithHelp(Setting(config), $"add content/styles/{name}.csl", CitingDiagnostics.NoParent, style.Title, parent);
        return null;
    }

    private static Style? Read(SourceFile file, DiagnosticBag diagnostics) =>
        TextReading.Read(file, diagnostics) is { } text ? StyleReader.Read(text, diagnostics) : null;

    private static string NameOf(SourceFile file) => file.Path.FileName[..^".csl".Length];

    private static SourceSpan? Setting(SiteConfig config)
    {
        var at = config.Source.Content.IndexOf("style:", StringComparison.Ordinal);
        return at < 0 ? config.Source.Span(0, 0) : config.Source.Span(at, "style:".Length);
    }
}
