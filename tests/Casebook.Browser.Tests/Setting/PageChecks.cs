using System.Diagnostics;

namespace Casebook.Browser.Tests.Setting;

/// <summary>The checks of finished pages in tests/page-checks, run by the Node that comes with Playwright; tests are skipped with a notice where they are not installed.</summary>
internal static class PageChecks
{
    private static readonly string Folder = Path.Combine(BuiltSite.RepositoryRoot(), "tests", "page-checks");

    /// <summary>Runs a script of the folder and gives what it prints; throws where it cannot run.</summary>
    public static async Task<(int Exit, string Output)> RunAsync(string script, IEnumerable<string> arguments)
    {
        var node = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node*", SearchOption.AllDirectories).FirstOrDefault();
        Skip.If(node is null || !Directory.Exists(Path.Combine(Folder, "node_modules")), "needs the page checks: npm ci --prefix tests/page-checks");
        var start = new ProcessStartInfo(node) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        start.ArgumentList.Add(Path.Combine(Folder, script));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        if (Chromium.Program is { } chromium) start.Environment["CHROME_PATH"] = chromium;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
