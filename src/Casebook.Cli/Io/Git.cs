using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Casebook.Cli.Io;

/// <summary>Runs git, reading only.</summary>
internal static class Git
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a git command prints, or null when git is missing, fails or takes more than a minute.</summary>
    public static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false };
        foreach (var argument in (string[])["-C", folder, "--no-optional-locks", "-c", "core.quotePath=false", .. arguments]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (process.WaitForExit(Patience) && output.Wait(Patience)) return process.ExitCode == 0 ? output.Result : null;
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
