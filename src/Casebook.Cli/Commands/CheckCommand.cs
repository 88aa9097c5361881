using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Site.Output;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook check</c>: all that <c>build</c> does, without writing anything.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new SharedOptions();
        var command = new Command("check", "Check a site: everything that build does, without writing anything");
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(options.Jobs), parsed.GetValue(options.Timings),
            new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict))));
        return command;
    }

    private static int Run(string path, int jobs, bool timings, RunReport report)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        var clock = new StageClock(report.Terminal, report.IsForPeople);
        var run = SiteRun.Of(site, jobs, clock, new NoFiles());
        var code = report.Write(run.Findings, []);
        if (report.IsForPeople) report.Terminal.Out.WriteLine($"{(code == ExitCode.Clean ? "The site is in order" : "The site is not in order")}: {Counts.Of(run.Findings)} ({clock.Elapsed} s).");
        if (timings && report.IsForPeople) clock.Print();
        return code;
    }
}
