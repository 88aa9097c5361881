using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Assessing;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Site.Exports;
using Casebook.Site.Output;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook export</c>: writes the claims of a site as linked data, without building pages.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var output = new Option<string>("--output", "-o") { Description = "The file to write (TriG)", DefaultValueFactory = _ => "nanopublications.trig", HelpName = "FILE" };
        var command = new Command("export", "Write the claims of a site as nanopublications with PROV (TriG); all other data are written by build, into data/");
        options.AddTo(command);
        command.Options.Add(output);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(output)!, parsed.GetValue(options.Jobs),
            new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict))));
        return command;
    }

    private static int Run(string path, string output, int jobs, RunReport report)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        if (Directory.Exists(output)) throw new UsageException($"'{output}' is a folder; name the file to write with --output");
        var reading = new DiagnosticBag();
        var git = Task.Run(() => GitState.Of(site));
        var input = SiteReader.ReadContent(site, ToolVersion.Text, jobs, reading);
        var result = SiteBuilder.Check(input, new BuildOptions { Jobs = jobs });
        List<Diagnostic> findings = [.. reading.Items, .. result.Diagnostics];
        findings.Sort(DiagnosticOrder.Instance);
        if (report.Passed(findings, result.Value, out var code) is not { } compiled) return code;
        var inputs = new ExportInputs(compiled.Content, compiled.Assessment, ToolVersion.Text, git.Result.Commit, git.Result.Day);
        try
        {
            var files = new FileList();
            Exporters.MakeLinkedData(inputs, files);
            foreach (var file in files.Sorted) WholeFile.Write(output, stream => stream.Write(file.Bytes.Span));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{output}' could not be written: {exception.Message}");
        }

        if (report.IsForPeople) report.Terminal.Out.WriteLine($"Wrote {compiled.Assessment.Claims.Values.Count(claim => claim.State != ClaimState.Withdrawn)} claims to {output}.");
        return code;
    }
}
