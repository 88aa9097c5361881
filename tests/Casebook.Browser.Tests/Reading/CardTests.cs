using Casebook.Browser.Tests.Setting;
using Microsoft.Playwright;
using Shouldly;

namespace Casebook.Browser.Tests.Reading;

/// <summary>Cards of citations: they show on pointer and focus, the pointer can enter them, they stay, and Escape takes them away (WCAG 1.4.13).</summary>
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
}
