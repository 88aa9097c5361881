using System.Diagnostics;

namespace Casebook.Tests.Cli;

/// <summary>Runs a program that is not ours.</summary>
internal static class OutsideTool
{
    /// <summary>What a program prints on both channels, and how it ends.</summary>
    public static (int ExitCode, string Text) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + errors.Result);
    }
}
