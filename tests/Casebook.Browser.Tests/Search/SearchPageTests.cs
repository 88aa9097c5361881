using Casebook.Browser.Tests.Setting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests.Search;

/// <summary>The page of the search in a browser, from a folder and over http, on the demonstration site.</summary>
[Collection(SharedSite.Name)]
public sealed class SearchPageTests(BuiltSite site, Chromium chromium)
{
    private const string Hits = "#search-results li a";

    public static TheoryData<string, string> KnownAnswers { get; } = new()
    {
        { "lunar research station", "dossiers/international-lunar-research-station.html" },
        { "memorandum lunar", "dossiers/international-lunar-research-station.html" },
        { "лунная станция", "dossiers/international-lunar-research-station.html" },
        { "月球科研站", "dossiers/international-lunar-research-station.html" },
        { "roskosmos", "actors/roscosmos.html" },
        { "Роскосмос", "actors/roscosmos.html" },
        { "roscosmos", "actors/roscosmos.html" },
        { "S-400", "dossiers/s-400-deliveries-to-china.html" },
        { "su-35", "dossiers/su-35-sale-to-china.html" },
        { "putine", "actors/vladimir-putin.html" },
        { "quant comm", "dossiers/quantum-communication-link.html" },
        { "microelec", "dossiers/semiconductors-and-microelectronics-supply.html" },
        { "\"intergovernmental memorandum of understanding\"", "dossiers/international-lunar-research-station.html#memorandum-signed" },
    };

    [SkippableTheory]
    [MemberData(nameof(KnownAnswers))]
    public async Task Finds_known_answers_from_a_folder(string query, string address) => await FindAsync(query, address, false);

    [SkippableTheory]
    [MemberData(nameof(KnownAnswers))]
    public async Task Finds_known_answers_over_http(string query, string address) => await FindAsync(query, address, true);

    [SkippableTheory]
    [InlineData("lunar station")]
    [InlineData("Роскосмос соглашение")]
    [InlineData("月球科研站")]
    [InlineData("china")]
    public async Task A_search_loads_little(string query)
    {
        await using var tab = await chromium.OpenAsync();
        var loaded = new Dictionary<string, long>(StringComparer.Ordinal);
        tab.Page.Request += (_, request) =>
        {
            var path = Path.Combine(site.Root, new Uri(request.Url).AbsolutePath.TrimStart('/'));
            if (path.EndsWith(".js", StringComparison.Ordinal) && Path.GetFileName(path) != "site.js") loaded[path] = new FileInfo(path).Length;
        };
        await tab.GoAsync(site, "search.html?q=" + Uri.EscapeDataString(query), true);
        await tab.Page.Locator(Hits).First.WaitForAsync();
        loaded.Count.ShouldBeGreaterThan(4);
        loaded.Values.Sum().ShouldBeLessThanOrEqualTo(150_000, string.Join('\n', loaded));
    }

    [SkippableTheory]
    [InlineData(360, false, false)]
    [InlineData(1280, true, true)]
    public async Task Is_accessible_with_results_and_filters(int width, bool dark, bool overHttp)
    {
        await using var tab = await OpenAsync("lunar", overHttp, width, dark);
        await tab.Page.Locator("#search-filters").EvaluateAsync("e => { e.open = true; }");
        await tab.Page.Locator("#search-facets .search-count").First.WaitForAsync();
        tab.Faults.ShouldBeEmpty();
        var result = await tab.Page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
        (await tab.Page.Locator("html").EvaluateAsync<int>("e => e.scrollWidth - e.clientWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [SkippableFact]
    public async Task Narrows_by_kind_and_keeps_its_state_in_the_address()
    {
        await using var tab = await OpenAsync("lunar", false);
        await tab.Page.Locator("#search-facets input[type=checkbox]").Nth(1).CheckAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('.search-group').length === 1");
        (await tab.Page.Locator(".search-group").GetAttributeAsync("data-kind")).ShouldBe("claim");
        var state = tab.Page.Url;
        state.ShouldContain("kind=claim");
        await tab.Page.ReloadAsync();
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('.search-group').length === 1");
        (await tab.Page.Locator("#search-field").InputValueAsync()).ShouldBe("lunar");
        (await tab.Page.Locator("#search-facets input[type=checkbox]").Nth(1).IsCheckedAsync()).ShouldBeTrue();
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Narrows_by_date()
    {
        await using var tab = await OpenAsync("china", false);
        var before = await CountAsync(tab);
        await tab.Page.Locator("#search-from").FillAsync("2030");
        await tab.Page.Locator("#search-from").DispatchEventAsync("change");
        await tab.Page.WaitForFunctionAsync("before => document.getElementById('search-status').textContent !== before", before);
        tab.Page.Url.ShouldContain("from=2030");
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hit_opens_at_the_claim_with_the_words_marked(bool overHttp)
    {
        await using var tab = await OpenAsync("intergovernmental memorandum", overHttp);
        await tab.Page.Locator("[data-kind=claim] a[href*='#memorandum-signed']").ClickAsync();
        await tab.Page.Locator("#memorandum-signed mark").First.WaitForAsync();
        (await tab.Page.Locator("#memorandum-signed mark").AllInnerTextsAsync()).ShouldContain("intergovernmental");
        (await tab.Page.EvaluateAsync<bool>("() => { const box = document.getElementById('memorandum-signed').getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; }")).ShouldBeTrue();
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Works_by_keyboard_from_any_page()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "dossiers/international-lunar-research-station.html", false);
        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("roscosmos");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(Hits).First.WaitForAsync();
        tab.Page.Url.ShouldContain("search.html?q=roscosmos");
        await tab.Page.Locator("#search-field").FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        (await tab.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe("A");
        await tab.Page.Keyboard.PressAsync("Escape");
        (await tab.Page.Locator("#search-field").InputValueAsync()).ShouldBe("");
        (await tab.Page.Locator(Hits).CountAsync()).ShouldBe(0);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("<img src=x onerror=\"document.title='pwned'\">")]
    [InlineData("\"><script>document.title='pwned'</script>")]
    [InlineData("((((((((((*****")]
    public async Task Shows_a_hostile_query_as_words(string query)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "search.html?q=" + Uri.EscapeDataString(query), false);
        await tab.Page.WaitForFunctionAsync("() => document.getElementById('search-status').textContent !== ''");
        (await tab.Page.TitleAsync()).ShouldNotBe("pwned");
        (await tab.Page.Locator("#search-results img, #search-results script").CountAsync()).ShouldBe(0);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Says_so_without_scripts_and_leads_to_the_lists()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.GoAsync(site, "search.html?q=lunar", false);
        (await tab.Page.Locator("#search noscript, #search > p, #search ul").First.InnerTextAsync()).ShouldNotBeNullOrWhiteSpace();
        (await tab.Page.Locator("#search-form").IsVisibleAsync()).ShouldBeFalse();
        (await tab.Page.Locator("#search a[href*='dossiers/']").CountAsync()).ShouldBeGreaterThan(0);
    }

    private async Task FindAsync(string query, string address, bool overHttp)
    {
        await using var tab = await OpenAsync(query, overHttp);
        var addresses = await tab.Page.Locator(Hits).EvaluateAllAsync<string[]>("list => list.map(a => a.getAttribute('href').replace(/\\?[^#]*/, ''))");
        addresses.ShouldContain(address, $"{query}: {string.Join(" ", addresses)}");
        tab.Faults.ShouldBeEmpty();
    }

    private async Task<Tab> OpenAsync(string query, bool overHttp, int width = 1280, bool dark = false)
    {
        var tab = await chromium.OpenAsync(width, dark);
        await tab.GoAsync(site, "search.html?q=" + Uri.EscapeDataString(query), overHttp);
        await tab.Page.Locator(Hits).First.WaitForAsync(new LocatorWaitForOptions { Timeout = 15_000 });
        return tab;
    }

    private static async Task<string> CountAsync(Tab tab) => await tab.Page.Locator("#search-status").InnerTextAsync();
}
