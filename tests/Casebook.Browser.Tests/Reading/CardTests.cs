using Casebook.Browser.Tests.Setting;
using Microsoft.Playwright;
using Shouldly;

namespace Casebook.Browser.Tests.Reading;

/// <summary>Cards of citations, claims, terms and footnotes: they show on pointer and focus, the pointer can enter them, they stay, and Escape takes them away (WCAG 1.4.13).</summary>
[Collection(SharedSite.Name)]
public sealed class CardTests(BuiltSite site, Chromium chromium)
{
    private const string Dossier = "dossiers/su-35-sale-to-china.html";
    private const string Citation = ".bottom-line a.cite";

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(700)]
    public async Task Show_the_reference_entry_of_the_page(int width)
    {
        await using var tab = await chromium.OpenAsync(width);
        await tab.GoAsync(site, Dossier, overHttp: false);
        var link = tab.Page.Locator(Citation).First;
        var entry = await tab.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}'] .entry").InnerTextAsync();
        await link.HoverAsync();
        await tab.Page.Locator(".card").WaitForAsync();
        (await tab.Page.Locator(".card").InnerTextAsync()).ShouldContain(entry);
        (await link.GetAttributeAsync("aria-describedby")).ShouldBe("card");
        (await tab.Page.Locator("html").EvaluateAsync<int>("e => e.scrollWidth - e.clientWidth")).ShouldBe(0);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Stay_under_the_pointer_and_leave_with_Escape()
    {
        await using var tab = await chromium.OpenAsync(700);
        await tab.GoAsync(site, Dossier, overHttp: false);
        await tab.Page.Locator(Citation).First.HoverAsync();
        await tab.Page.Locator(".card").WaitForAsync();
        await tab.Page.Locator(".card").HoverAsync();
        await tab.Page.WaitForTimeoutAsync(900);
        (await tab.Page.Locator(".card").CountAsync()).ShouldBe(1);
        await tab.Page.Keyboard.PressAsync("Escape");
        (await tab.Page.Locator(".card").CountAsync()).ShouldBe(0);
    }

    [SkippableFact]
    public async Task Leave_with_the_pointer()
    {
        await using var tab = await chromium.OpenAsync(700);
        await tab.GoAsync(site, Dossier, overHttp: false);
        await tab.Page.Locator(Citation).First.HoverAsync();
        await tab.Page.Locator(".card").WaitForAsync();
        await tab.Page.Locator("h1").HoverAsync();
        await tab.Page.Locator(".card").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    [SkippableFact]
    public async Task Show_on_focus_and_are_accessible()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, Dossier, overHttp: false);
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Locator(Citation).First.FocusAsync();
        await tab.Page.Locator(".card").WaitForAsync();
        var result = await Deque.AxeCore.Playwright.PageExtensions.RunAxe(tab.Page);
        result.Violations.Select(violation => violation.Id).ShouldBeEmpty();
        await tab.Page.Keyboard.PressAsync("Escape");
        (await tab.Page.Locator(".card").CountAsync()).ShouldBe(0);
    }

    [SkippableFact]
    public async Task Show_a_claim_of_the_page_with_its_state()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "dossiers/beidou-glonass-interoperability.html", overHttp: false);
        const string Claim = "three-stations-each-agreed";
        await tab.Page.Locator($".narrative a[href='#{Claim}']").First.HoverAsync();
        var card = await CardOf(tab);
        card.ShouldContain(await tab.Page.Locator($"#{Claim} > h3").InnerTextAsync());
        card.ShouldContain(await tab.Page.Locator($"#{Claim} .state").First.InnerTextAsync());
    }

    [SkippableTheory]
    [InlineData("index.html", null)]
    [InlineData("ru/index.html", "en")]
    public async Task Show_what_a_term_means(string page, string? language)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "glossary.html", overHttp: false);
        var meaning = await tab.Page.Locator("#origin dd").InnerTextAsync();
        await tab.GoAsync(site, page, overHttp: false);
        await tab.Page.Locator("main a[href$='glossary.html#origin']").HoverAsync();
        (await CardOf(tab)).ShouldBe(meaning);
        (await tab.Page.Locator(".card p").GetAttributeAsync("lang")).ShouldBe(language);
    }

    [SkippableFact]
    public async Task Show_a_claim_of_another_page()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, "findings.html", overHttp: false);
        var link = tab.Page.Locator("main a[href*='dossiers/'][data-means]").First;
        var (said, address) = (await link.GetAttributeAsync("data-means"), (await link.GetAttributeAsync("href"))!);
        await link.HoverAsync();
        (await CardOf(tab)).ShouldBe(said);
        await tab.GoAsync(site, address, overHttp: false);
        (await tab.Page.Locator($"[id='{address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..]}'] > h3").InnerTextAsync()).ShouldBe(said);
    }

    [SkippableFact]
    public async Task Show_a_footnote_without_its_way_back()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, Dossier, overHttp: false);
        await tab.Page.EvaluateAsync("""
            document.querySelector(".narrative > p").insertAdjacentHTML("beforeend", "<sup class='footnote-ref'><a role='doc-noteref' id='fnref_1' href='#fn_1'>1</a></sup>");
            document.querySelector(".narrative").insertAdjacentHTML("beforeend", "<section class='footnotes'><ol><li id='fn_1'>Said twice. <a role='doc-backlink' href='#fnref_1'>\u21A9</a></li></ol></section>");
            """);
        await tab.Page.Locator("#fnref_1").FocusAsync();
        await tab.Page.Locator("#fnref_1").HoverAsync();
        (await CardOf(tab)).Trim().ShouldBe("Said twice.");
        await tab.Page.Keyboard.PressAsync("Escape");
        (await tab.Page.Locator(".card").CountAsync()).ShouldBe(0);
    }

    private static async Task<string> CardOf(Tab tab)
    {
        await tab.Page.Locator(".card").WaitForAsync();
        return await tab.Page.Locator(".card").InnerTextAsync();
    }
}
