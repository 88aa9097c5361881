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
        { "recherche lunaire station", "fr/dossiers/international-lunar-research-station.html" },
        { "mémorandum d’entente intergouvernemental", "fr/dossiers/international-lunar-research-station.html#memorandum-signed" },
        { "accord intergouvernemental ratifié", "fr/dossiers/international-lunar-research-station.html#agreement-ratified" },
        { "estacion lunar memorando", "es/dossiers/international-lunar-research-station.html" },
        { "달 연구기지", "ko/dossiers/international-lunar-research-station.html" },
        { "로스코스모스 양해각서", "ko/dossiers/international-lunar-research-station.html#memorandum-signed" },
        { "МТС соглашение 5G", "ru/dossiers/huawei-5g-in-russia.html#agreement-signed-2019" },
        { "华为 签署", "zh/dossiers/huawei-5g-in-russia.html#agreement-signed-2019" },
        { "vertolet", "dossiers/advanced-heavy-lift-helicopter.html" },
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
    [InlineData("china russia agreement technology")]
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

    [SkippableTheory]
    [InlineData("2021-03", "2021-03", "memorandum-signed", "agreement-ratified")]
    [InlineData("2024", "", "agreement-ratified", "memorandum-signed")]
    [InlineData("", "2021", "memorandum-signed", "agreement-ratified")]
    public async Task Narrows_by_date(string from, string to, string there, string gone)
    {
        await using var tab = await OpenAsync("intergovernmental signed", false, "kind=claim");
        foreach (var (end, month) in new[] { ("from", from), ("to", to) })
        {
            await tab.Page.Locator("#search-" + end).FillAsync(month);
            await tab.Page.Locator("#search-" + end).DispatchEventAsync("change");
        }

        await tab.Page.Locator($"[href*='international-lunar-research-station'][href$='#{there}']").First.WaitForAsync();
        (await tab.Page.Locator($"#search-results [href$='#{gone}']").CountAsync()).ShouldBe(0);
        var search = new Uri(tab.Page.Url).Query;
        search.Contains("from=" + from, StringComparison.Ordinal).ShouldBe(from.Length > 0);
        search.Contains("to=" + to, StringComparison.Ordinal).ShouldBe(to.Length > 0);
        await tab.Page.ReloadAsync();
        await tab.Page.Locator($"[href$='#{there}']").First.WaitForAsync();
        (await tab.Page.Locator("#search-from").InputValueAsync()).ShouldBe(from);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Narrows_to_claims_with_evidence_against_them()
    {
        const string Disputed = "[href*='advanced-heavy-lift-helicopter'][href$='#contract-signed-2021']";
        await using var tab = await OpenAsync("helicopter contract", false, "kind=claim");
        await tab.Page.Locator("#search-facets details", new PageLocatorOptions { HasTextString = "Evidence for or against" }).Locator("summary").ClickAsync();
        await tab.Page.Locator("#search-facets label", new PageLocatorOptions { HasTextString = "against (" }).Locator("input").CheckAsync();
        await tab.Page.WaitForFunctionAsync("() => location.search.includes('stance=disputes')");
        await tab.Page.Locator(Disputed).WaitForAsync();
        (await tab.Page.Locator("#search-results [href$='#framework-signed-2015']").CountAsync()).ShouldBe(0);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Offers_a_near_word_where_there_is_none()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "search.html?q=" + Uri.EscapeDataString("roskosmso"), false);
        var offer = tab.Page.Locator("#search-status a");
        await offer.WaitForAsync();
        await offer.ClickAsync();
        await tab.Page.Locator("[href^='actors/roscosmos.html']").WaitForAsync();
        (await tab.Page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("search-field");
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_hit_in_a_translation_opens_that_edition_with_the_words_marked()
    {
        await using var tab = await OpenAsync("mémorandum d’entente", true);
        var hit = tab.Page.Locator("[href^='fr/dossiers/'][href$='#memorandum-signed']");
        (await hit.GetAttributeAsync("lang")).ShouldBe("fr");
        await hit.ClickAsync();
        await tab.Page.Locator("#memorandum-signed mark").First.WaitForAsync();
        (await tab.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("fr");
        (await tab.Page.Locator("#memorandum-signed mark").AllInnerTextsAsync()).ShouldContain("mémorandum");
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

    private Task<Tab> OpenAsync(string query, bool overHttp, int width = 1280, bool dark = false) => OpenAsync(query, overHttp, "", width, dark);

    private async Task<Tab> OpenAsync(string query, bool overHttp, string filters, int width = 1280, bool dark = false)
    {
        var tab = await chromium.OpenAsync(width, dark);
        await tab.GoAsync(site, $"search.html?q={Uri.EscapeDataString(query)}&{filters}", overHttp);
        await tab.Page.Locator(Hits).First.WaitForAsync(new LocatorWaitForOptions { Timeout = 15_000 });
        return tab;
    }
}
