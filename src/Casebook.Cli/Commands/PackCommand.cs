using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Site.Output;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook pack</c>: compiles a site into one zip file for readers without network.</summary>
internal static class PackCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var output = new Option<string>("--output", "-o") { Description = "The zip file to write", DefaultValueFactory = _ => "site.zip", HelpName = "FILE" };
        var command = new Command("pack", "Compile a site into one zip file for readers without network; the same site gives the same bytes, and 'casebook verify' checks a copy");
        options.AddTo(command);
        command.Options.Add(output);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(output)!, parsed.GetValue(options.Jobs),
            new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict))));
        return command;
    }

    private static int Run(string path, string output, int jobs, RunReport report)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        if (Directory.Exists(output)) throw new UsageException($"'{output}' is a folder; name the zip file to write with --output");
        var clock = new StageClock(report.Terminal, report.IsForPeople);
        var files = new FileList();
        var run = SiteRun.Of(site, jobs, clock, files);
        var code = report.Write(run.Findings, []);
        if (run.Output is null || code != ExitCode.Clean) return code == ExitCode.Clean ? ExitCode.ContentErrors : code;
        var name = Path.GetFileNameWithoutExtension(output);
        try
        {
            SiteArchive.Write(output, name, files.Sorted, run.Input.CommitDay);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{output}' could not be written: {exception.Message}");
        }

        if (report.IsForPeople) report.Terminal.Out.WriteLine($"Packed {run.Output.Files} files into {output}; readers open {name}/index.html in it.");
        return code;
    }
}
