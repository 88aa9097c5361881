using System.CommandLine;
using Casebook.Cli.Reporting;

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
        command.SetAction(parsed => SiteRun.Check(parsed.GetValue(options.Site)!, parsed.GetValue(options.Jobs), new RunReport(terminal, parsed.GetValue(options.Format), parsed.GetValue(options.Strict))));
        return command;
    }
}
