using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook verify DIR|ZIP</c>: holds a copy of a site against its own list of files.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var copy = new Argument<string>("DIR|ZIP") { Description = "The folder or zip file of a copy" };
        var command = new Command("verify", "Tell exactly how a copy of a site differs from its own list of files (manifest-sha256.txt)");
        command.Arguments.Add(copy);
        command.SetAction(parsed => Run(parsed.GetValue(copy)!, terminal));
        return command;
    }

    private static int Run(string path, Terminal terminal)
    {
        using var copy = SiteCopy.At(path, out var fault) ?? throw new UsageException(fault!);
        var differences = copy.Compare();
        foreach (var (word, paths) in ((string, IReadOnlyList<string>)[])[("missing", differences.Missing), ("changed", differences.Changed), ("extra", differences.Extra)])
        {
            foreach (var file in paths) terminal.Out.WriteLine($"{word,-8} {Printable(file)}");
        }

        terminal.Out.WriteLine(differences.IsWhole
            ? $"The copy is whole: {differences.Files} files as listed{(differences.Extra.Count > 0 ? $", and {differences.Extra.Count} that are not" : "")}."
            : $"The copy is not whole: {differences.Missing.Count} missing, {differences.Changed.Count} changed, {differences.Extra.Count} extra of {differences.Files} files.");
        foreach (var fact in copy.Facts(differences)) terminal.Out.WriteLine(fact);
        return differences.IsWhole ? ExitCode.Clean : ExitCode.ContentErrors;
    }

    /// <summary>A path without signs that steer a terminal, since a copy may come from anyone.</summary>
    private static string Printable(string path) => string.Concat(path.Select(sign => char.IsControl(sign) ? '?' : sign));
}
