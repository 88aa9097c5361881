using System.CommandLine;
using Casebook.Citations.Styles;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook styles</c>: which citation styles are found, and where.</summary>
internal static class StylesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var command = new Command("styles", "List the citation styles that are found, and where: those of the site, those that ship, those that are installed on this machine");
        command.Options.Add(options.Site);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, terminal));
        return command;
    }

    private static int Run(string path, Terminal terminal)
    {
        var site = SiteFolder.At(path, out _);
        foreach (var file in site is null ? [] : SiteStyles(site)) Print(terminal, Path.GetFileNameWithoutExtension(file.Path.FileName), file, file.Path.Value);
        foreach (var id in BuiltInStyles.Ids) terminal.Out.WriteLine(Row(id, BuiltInStyles.Find(id)!.Title, "ships with casebook"));
        var installed = StyleFolders.All().ToList();
        foreach (var style in installed) terminal.Out.WriteLine(Row(Path.GetFileNameWithoutExtension(style), "", style));
        if (installed.Count == 0) terminal.Out.WriteLine("No styles are installed on this machine (Debian has them in the package citation-style-language-styles).");
        terminal.Out.WriteLine("Any of these names can stand in site.config.yml: citations: {style: NAME}");
        return ExitCode.Clean;
    }

    private static IEnumerable<SourceFile> SiteStyles(SiteFolder site) =>
        SiteReader.ReadContent(site, ToolVersion.Text, jobs: 1, new DiagnosticBag()).Files.Where(file => file.Path.FileName.EndsWith(".csl", StringComparison.Ordinal));

    private static void Print(Terminal terminal, string name, SourceFile file, string place)
    {
        var diagnostics = new DiagnosticBag();
        SourceText? text = TextReading.Read(file, diagnostics);
        var style = text is null ? null : StyleReader.Read(text, diagnostics);
        terminal.Out.WriteLine(Row(name, style?.Title ?? "broken: " + string.Join("; ", diagnostics.Items.Select(item => item.Message)), place));
    }

    private static string Row(string name, string title, string place) => title.Length == 0 ? $"{name,-40} {place}" : $"{name,-40} {title} ({place})";
}
