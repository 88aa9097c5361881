using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Casebook.Cli.Io;

/// <summary>Runs git, reading only.</summary>
internal static class Git
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a git command prints, or null when git is missing, fails or takes more than a minute.</summary>
    public static string? Run(string folder, params string[] arguments) => Output(folder, null, arguments) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The contents of blobs by their names; what is not there is left out.</summary>
    public static IReadOnlyDictionary<string, byte[]> Blobs(string folder, IReadOnlyCollection<string> names)
    {
        var blobs = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (names.Count == 0 || Output(folder, string.Join('\n', names) + "\n", "cat-file", "--batch") is not { } output) return blobs;
        for (var at = 0; at < output.Length;)
        {
            var end = Array.IndexOf(output, (byte)'\n', at);
            if (end < 0) break;
            var header = Encoding.ASCII.GetString(output, at, end - at).Split(' ');
            at = end + 1;
            if (header is not [var name, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)) continue;
            blobs[name] = output.AsSpan(at, length).ToArray();
            at += length + 1;
        }

        return blobs;
    }

    private static byte[]? Output(string folder, string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["-C", folder, "--no-optional-locks", "-c", "core.quotePath=false", .. arguments]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
            if (input is not null) process.StandardInput.Write(input);
            process.StandardInput.Close();
            if (process.WaitForExit(Patience) && reading.Wait(Patience)) return process.ExitCode == 0 ? output.ToArray() : null;
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
