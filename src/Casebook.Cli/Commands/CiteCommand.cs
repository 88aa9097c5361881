using System.CommandLine;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook cite ID...</c>: prints citations of the site's sources in a style.</summary>
internal static class CiteCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of sources of the site", Arity = ArgumentArity.OneOrMore };
        var style = new Option<string?>("--style") { Description = "A style by name (see 'casebook styles') or by the path of a .csl file; the site's own without it", HelpName = "S" };
        var locale = new Option<string?>("--locale") { Description = "The language of the citations, for example en-GB; the site's own without it", HelpName = "L" };
        var html = new Option<bool>("--html") { Description = "Print HTML instead of plain text" };
        var options = new SharedOptions();
        var command = new Command("cite", "Print formatted citations and bibliography entries of sources");
        command.Arguments.Add(ids);
        foreach (var option in (Option[])[style, locale, html, options.Site]) command.Options.Add(option);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(ids)!, parsed.GetValue(style), parsed.GetValue(locale), parsed.GetValue(html), terminal));
        return command;
    }

    private static int Run(string path, string[] ids, string? styleName, string? locale, bool html, Terminal terminal)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        var diagnostics = new DiagnosticBag();
        var input = SiteReader.ReadContent(site, ToolVersion.Text, Environment.ProcessorCount, diagnostics);
        var compiled = ContentCompiler.Compile(input, new CompilationOptions { Jobs = Environment.ProcessorCount });
        if (compiled.Value is not { } content)
        {
            TextReport.Write(terminal, compiled.Diagnostics);
            return ExitCode.ContentErrors;
        }

        List<Source> sources = [.. ids.Select(id => SourceOf(id, content))];
        var library = Library(input, styleName, locale ?? content.Config.CitationLocale, diagnostics);
        var style = library.Find(styleName ?? content.Config.CitationStyle, diagnostics);
        if (style is null) return NoStyle(styleName ?? content.Config.CitationStyle, library, diagnostics, terminal);
        List<Item> items = [.. sources.Select(source => source.Item)];
        List<Cluster> clusters = [.. items.Select(item => new Cluster(item.Id, [new Cite(item.Id)]))];
        var result = CitationProcessor.Process(style, library.LocalesWith(diagnostics), locale ?? content.Config.CitationLocale, items, clusters);
        Print(result, html, terminal);
        TextReport.Write(terminal, diagnostics.Items);
        return ExitCode.Clean;
    }

    private static Source SourceOf(string id, EvidenceBase content) =>
        content.SourceById.GetValueOrDefault(id) ?? content.Sources.FirstOrDefault(source => source.Aliases.Contains(id))
        ?? throw new UsageException($"there is no source '{id}'" + (Suggestion.Sentence(id, content.SourceById.Keys.Order(StringComparer.Ordinal)) is { } near ? "; " + near : ""));

    /// <summary>The site's styles and the one named, which on the command line may also be the path of a file anywhere.</summary>
    private static StyleLibrary Library(SiteInput input, string? styleName, string locale, DiagnosticBag diagnostics)
    {
        IEnumerable<SourceFile> files = input.Files.Where(file => file.Path.FileName.EndsWith(".csl", StringComparison.Ordinal)).Concat(input.SystemStyles);
        if (styleName is not null) files = files.Concat(File.Exists(styleName) ? [new SourceFile(new SourcePath(styleName), File.ReadAllBytes(styleName))] : StyleFolders.StyleWithParents(styleName));
        var locales = BuiltInStyles.Languages.Contains(locale) || StyleFolders.Locale(locale) is not { } installed ? input.SystemLocales : [installed];
        return new StyleLibrary(
            [.. files.Select(file => TextReading.Read(file, diagnostics)).OfType<SourceText>()],
            [.. locales.Select(file => TextReading.Read(file, diagnostics)).OfType<SourceText>()]);
    }

    private static int NoStyle(string name, StyleLibrary library, DiagnosticBag diagnostics, Terminal terminal)
    {
        TextReport.Write(terminal, diagnostics.Items);
        if (diagnostics.HasErrors) return ExitCode.ContentErrors;
        throw new UsageException($"there is no citation style '{name}'; {Suggestion.Sentence(name, library.Names) ?? "'casebook styles' lists those that are found"}");
    }

    private static void Print(ProcessingResult result, bool html, Terminal terminal)
    {
        string Text(FormattedText text) => html ? HtmlWriter.Write(text) : PlainTextWriter.Write(text);
        foreach (var citation in result.Citations) terminal.Out.WriteLine(Text(citation));
        if (result.Bibliography.Length > 0) terminal.Out.WriteLine();
        foreach (var entry in result.Bibliography) terminal.Out.WriteLine(Text(entry.Text));
    }
}
