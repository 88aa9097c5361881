using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook build</c>: compiles a site and writes it, whole or not at all.</summary>
internal static class BuildCommand
{
    /// <summary>The name of the output folder below the site when none is given.</summary>
    public const string DefaultOutput = "output";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var output = new Option<string?>("--output", "-o") { Description = "The folder to write to [default: output/ in the site's folder]; only a new or empty folder, or one that casebook made", HelpName = "DIR" };
        var command = new Command("build", "Compile a site and write it, whole or not at all: after an error, or when it is stopped, the former site stands as it was");
        options.AddTo(command);
        command.Options.Add(output);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(output), parsed.GetValue(options.Jobs), parsed.GetValue(options.Timings),
            new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict))));
        return command;
    }

    private static int Run(string path, string? output, int jobs, bool timings, RunReport report)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        var folder = OutputFolder.At(output ?? site.PathOf(DefaultOutput), site, out fault) ?? throw new UsageException(fault!);
        var clock = new StageClock(report.Terminal, report.IsForPeople);
        using var writer = new SiteWriter(folder);
        var run = SiteRun.Of(site, jobs, clock, writer);
        if (run.Output is null || report.IsFailure(run.Findings)) return Refuse(run, folder, report);
        clock.Begin(StageClock.Writing);
        var written = Finish(writer, jobs);
        clock.End();
        var code = report.Write(run.Findings, [new("pages", run.Output.Pages), new("written", written.Written), new("unchanged", written.Unchanged), new("removed", written.Removed)]);
        if (!report.IsForPeople) return code;
        Tell(run, written, folder, clock, report.Terminal);
        if (timings) clock.Print();
        return code;
    }

    private static WriteSummary Finish(SiteWriter writer, int jobs)
    {
        try
        {
            return writer.Finish(jobs);
        }
        catch (IOException exception)
        {
            throw new UsageException($"the site could not be written, and what stood there still stands: {exception.Message}");
        }
    }

    private static int Refuse(SiteRun run, OutputFolder folder, RunReport report)
    {
        var code = report.Write(run.Findings, []);
        if (report.IsForPeople) report.Terminal.Out.WriteLine($"Nothing was written{(folder.HoldsSite ? "; the former site stands as it was" : "")}: {Counts.Of(run.Findings)}.");
        return code;
    }

    private static void Tell(SiteRun run, WriteSummary written, OutputFolder folder, StageClock clock, Terminal terminal)
    {
        var content = run.Output!.Content;
        terminal.Out.WriteLine($"Built {Counts.Number(run.Output.Pages, "page")} from {Counts.Number(content.Dossiers.Length, "dossier")}, {Counts.Number(content.ClaimByKey.Count, "claim")}"
            + $" and {Counts.Number(content.Sources.Length, "source")} in {clock.Elapsed} s: {Counts.Of(run.Findings)}.");
        terminal.Out.WriteLine($"{folder.Path}: {written.Written} files written, {written.Unchanged} unchanged, {written.Removed} removed"
            + (written.Foreign > 0 ? $"; {written.Foreign} that casebook did not make were left alone." : "."));
    }
}
