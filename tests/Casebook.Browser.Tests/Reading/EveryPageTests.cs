using Casebook.Browser.Tests.Setting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Casebook.Browser.Tests.Reading;

/// <summary>One page of each kind, from disk and over http, narrow and wide, light and dark, with scripts and without.</summary>
[Collection(SharedSite.Name)]
public sealed class EveryPageTests(BuiltSite site, Chromium chromium)
{
    /// <summary>All rules of axe that are on by themselves, and the size of targets (WCAG 2.5.8).</summary>
    private static readonly AxeRunOptions Rules = new() { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };

    [SkippableTheory]
    [InlineData(360, false, false)]
    [InlineData(1280, false, true)]
    [InlineData(360, true, true)]
    [InlineData(1280, true, false)]
    public async Task Is_accessible_and_loads_without_a_fault(int width, bool dark, bool overHttp)
    {
        await using var tab = await chromium.OpenAsync(width, dark);
        var (faults, loading) = (new List<string>(), new List<string>());
        foreach (var page in site.OneOfEachKind())
        {
            await tab.GoAsync(site, page, overHttp);
            if (tab.Page.Url.EndsWith(page, StringComparison.Ordinal) is false) continue;
            loading.AddRange(tab.Faults);
            var result = await tab.Page.RunAxe(Rules);
            tab.Faults.Clear(); // axe asks for the style sheets once more, which browsers refuse to pages from a disk
            faults.AddRange(result.Violations.Select(violation => $"{page}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        }

        faults.ShouldBeEmpty();
        loading.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(320, true)]
    [InlineData(320, false)]
    [InlineData(1280, false)]
    public async Task Does_not_scroll_sideways(int width, bool scripts)
    {
        await using var tab = await chromium.OpenAsync(width, scripts: scripts);
        var faults = new List<string>();
        foreach (var page in site.OneOfEachKind())
        {
            await tab.GoAsync(site, page, overHttp: false);
            var wide = await tab.Page.Locator("html").EvaluateAsync<int>("e => e.scrollWidth - e.clientWidth");
            if (wide > 0) faults.Add($"{page}: {wide} px too wide");
        }

        faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Reads_and_leads_on_without_scripts()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.GoAsync(site, "index.html", overHttp: false);
        await tab.Page.Locator("main a[href*='dossiers/']").First.ClickAsync();
        (await tab.Page.Locator("main h1").InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        await tab.Page.Locator("a[href*='sources/']").First.ClickAsync();
        tab.Page.Url.ShouldContain("/sources/");
        tab.Faults.ShouldBeEmpty();
    }
}
