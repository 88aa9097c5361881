using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook pack</c>: compiles a site into something that readers without network can keep.</summary>
internal static class PackCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var kind = new Option<PackKind>("--as")
        {
            Description = "What to make: zip, one file with everything, to unpack and open; epub, the briefing as a book in one language; zim, a folder for zimwriterfs, and beside it a script that makes a file for Kiwix of it",
            DefaultValueFactory = _ => PackKind.Zip,
            HelpName = "zip|epub|zim",
        };
        var language = new Option<string?>("--language", "-l") { Description = "The language of a book, or of the title and the welcome page of a file for Kiwix [default: the site's own]", HelpName = "LANG" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, with --as zim the folder [default: site.zip, site.epub, site-zim]", HelpName = "PATH" };
        var command = new Command("pack", "Compile a site for readers without network: as a zip file, as a book (EPUB) or for Kiwix; the same site gives the same bytes");
        options.AddTo(command);
        command.Options.Add(kind);
        command.Options.Add(language);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var site = SiteFolder.At(parsed.GetValue(options.Site)!, out var fault) ?? throw new UsageException(fault!);
            var report = new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict));
            var asked = parsed.GetValue(kind);
            var request = new PackRequest(site, parsed.GetValue(output) ?? DefaultOutput(asked), parsed.GetValue(language), parsed.GetValue(options.Jobs), report);
            return asked switch { PackKind.Epub => EpubPacking.Run(request), PackKind.Zim => ZimPacking.Run(request), _ => ZipPacking.Run(request) };
        });
        return command;
    }

    private static string DefaultOutput(PackKind kind) => kind switch { PackKind.Epub => "site.epub", PackKind.Zim => "site-zim", _ => "site.zip" };
}
