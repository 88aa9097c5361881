using Casebook.Browser.Tests.Setting;
using Microsoft.Playwright;

namespace Casebook.Browser.Tests.Reading;

/// <summary>The menu: closed on a phone so that the page begins at once, opened with a key and without script; on wide screens a plain row.</summary>
[Collection(SharedSite.Name)]
public sealed class MenuTests(BuiltSite site, Chromium chromium)
{
    [SkippableTheory]
    [InlineData("")]
    [InlineData("ru/")]
    [InlineData("zh/")]
    [InlineData("fr/")]
    [InlineData("es/")]
    [InlineData("ko/")]
    public async Task Leaves_a_phone_to_the_page(string edition)
    {
        await using var tab = await chromium.OpenAsync(360, scripts: false);
        await tab.GoAsync(site, edition + "index.html", overHttp: false);
        (await tab.Page.Locator(".site-header").EvaluateAsync<double>("e => e.getBoundingClientRect().height")).ShouldBeLessThan(110);
        (await tab.Page.Locator(".site-nav a:visible").CountAsync()).ShouldBe(0);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Opens_and_closes_with_a_key(bool scripts)
    {
        await using var tab = await chromium.OpenAsync(360, scripts: scripts);
        await tab.GoAsync(site, "matrix.html", overHttp: false);
        await tab.Page.Locator(".site-menu > summary").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        foreach (var part in (string[])["#site-search", ".site-nav [aria-current=page]", ".site-languages [aria-current=true]"]) (await tab.Page.Locator(part).IsVisibleAsync()).ShouldBeTrue(part);
        if (scripts)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            await tab.Page.Keyboard.PressAsync("Escape");
            (await tab.Page.Locator(".site-menu > summary").EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue();
        }
        else
        {
            await tab.Page.Keyboard.PressAsync("Enter");
        }

        (await tab.Page.Locator(".site-nav a:visible").CountAsync()).ShouldBe(0);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Opens_for_the_key_that_leads_to_the_search()
    {
        await using var tab = await chromium.OpenAsync(360);
        await tab.GoAsync(site, "matrix.html", overHttp: false);
        await tab.Page.Keyboard.PressAsync("/");
        (await tab.Page.Locator("#site-search").EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue();
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Is_a_plain_row_on_a_wide_screen(bool scripts)
    {
        await using var tab = await chromium.OpenAsync(scripts: scripts);
        await tab.GoAsync(site, "ru/matrix.html", overHttp: false);
        (await tab.Page.Locator(".site-menu > summary").IsVisibleAsync()).ShouldBeFalse();
        (await tab.Page.Locator("#site-search").IsVisibleAsync()).ShouldBeTrue();
        (await tab.Page.Locator(".site-header").EvaluateAsync<double>("e => e.getBoundingClientRect().height")).ShouldBeLessThan(100);
        await tab.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "English" }).ClickAsync();
        tab.Page.Url.ShouldEndWith("/matrix.html");
        tab.Page.Url.ShouldNotContain("/ru/");
        tab.Faults.ShouldBeEmpty();
    }
}
