using System.Text.Json;
using Casebook.Browser.Tests.Setting;

namespace Casebook.Browser.Tests.Reading;

/// <summary>
/// What Lighthouse says over http: accessibility, best practices and search engines whole. Its figure for speed depends on what else the machine does,
/// so that is held to less, and what does not depend on it is held by itself: nothing moves while a page loads, and a page is small.
/// </summary>
[Collection(SharedSite.Name)]
public sealed class LighthouseTests(BuiltSite site)
{
    private static readonly string[] Whole = ["accessibility", "best-practices", "seo"];

    [SkippableFact]
    public async Task Finds_no_fault()
    {
        Skip.If(Chromium.Program is null, "needs Chromium: install it, or name it in CASEBOOK_CHROMIUM");
        string[] pages = ["index.html", Largest("dossiers"), "bibliography/index.html", Largest("sources"), "search.html", "matrix.html"];
        var (exit, output) = await PageChecks.RunAsync("lighthouse.mjs", pages.Select(page => site.AddressOf(page, overHttp: true)));
        exit.ShouldBe(0, output);
        var reports = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        reports.Count.ShouldBe(pages.Length);
        reports.SelectMany(Faults).ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(JsonElement report)
    {
        var address = report.GetProperty("address").GetString();
        var scores = report.GetProperty("scores");
        foreach (var fault in report.GetProperty("faults").EnumerateArray()) yield return $"{address}: {fault.GetString()}";
        foreach (var name in Whole.Where(name => scores.GetProperty(name).GetDouble() < 1)) yield return $"{address}: {name} {scores.GetProperty(name)}";
        if (scores.GetProperty("performance").GetDouble() < 0.85) yield return $"{address}: performance {scores.GetProperty("performance")}";
        if (report.GetProperty("layoutShift").GetDouble() > 0.01) yield return $"{address}: moves while it loads: {report.GetProperty("layoutShift")}";
        if (report.GetProperty("bytes").GetDouble() > 100 * 1024) yield return $"{address}: {report.GetProperty("bytes")} bytes with everything it loads";
    }

    private string Largest(string folder) =>
        folder + "/" + new DirectoryInfo(Path.Combine(site.Root, folder)).EnumerateFiles("*.html").Where(file => !file.Name.StartsWith("index", StringComparison.Ordinal)).MaxBy(file => file.Length)!.Name;
}
