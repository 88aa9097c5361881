using Casebook.Browser.Tests.Setting;
using Shouldly;

namespace Casebook.Browser.Tests.Reading;

/// <summary>Filters and order of lists and tables: from disk, counted aloud, with their state in the address.</summary>
[Collection(SharedSite.Name)]
public sealed class FilterTests(BuiltSite site, Chromium chromium)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Narrow_the_list_of_sources_and_keep_the_state_in_the_address(bool overHttp)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "sources/index.html", overHttp);
        var all = await tab.Page.Locator(".source-line:visible").CountAsync();
        await tab.Page.Locator(".filters [name=language]").SelectOptionAsync("Russian");
        await tab.Page.Locator(".filters [name=from]").FillAsync("2020");
        var some = await tab.Page.Locator(".source-line:visible").CountAsync();
        some.ShouldBeInRange(1, all - 1);
        (await tab.Page.Locator("#filter-count").InnerTextAsync()).ShouldEndWith($"{some} / {all}");
        tab.Page.Url.ShouldEndWith("#?language=Russian&from=2020");

        await tab.Page.ReloadAsync();
        (await tab.Page.Locator(".source-line:visible").CountAsync()).ShouldBe(some);
        await tab.Page.Locator(".filter-clear").ClickAsync();
        (await tab.Page.Locator(".source-line:visible").CountAsync()).ShouldBe(all);
        tab.Page.Url.ShouldNotContain("#");
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Hide_years_that_are_left_empty()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "timeline.html", overHttp: false);
        await tab.Page.Locator(".filters [name=dossier]").SelectOptionAsync("Sale of Su-35 fighters to China");
        (await tab.Page.Locator(".event-dossier:visible").AllInnerTextsAsync()).Distinct().ShouldHaveSingleItem();
        (await tab.Page.Locator("main section h2:visible").CountAsync()).ShouldBeLessThan(await tab.Page.Locator("main section h2").CountAsync());
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Order_the_matrix_by_a_column()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "matrix.html", overHttp: false);
        var head = tab.Page.Locator("table.overview thead th").Nth(3);
        await head.Locator("button").ClickAsync();
        await head.Locator("button").ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        var numbers = (await tab.Page.Locator("table.overview tbody tr td:nth-child(4)").AllInnerTextsAsync()).Select(int.Parse).ToList();
        numbers.ShouldBe(numbers.OrderDescending().ToList());
        tab.Page.Url.ShouldEndWith("#?sort-overview=3d");

        await tab.Page.ReloadAsync();
        (await tab.Page.Locator("table.overview thead th").Nth(3).GetAttributeAsync("aria-sort")).ShouldBe("descending");
    }

    [SkippableFact]
    public async Task Are_not_shown_without_scripts()
    {
        await using var tab = await chromium.OpenAsync(scripts: false);
        await tab.GoAsync(site, "sources/index.html", overHttp: false);
        (await tab.Page.Locator(".filters:visible, .copy:visible, .theme-toggle:visible").CountAsync()).ShouldBe(0);
        (await tab.Page.Locator(".source-line:visible").CountAsync()).ShouldBeGreaterThan(100);
    }
}
