using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Setting;
using Microsoft.Playwright;
using Shouldly;

namespace Casebook.Browser.Tests.Reading;

/// <summary>What a reader does with a page: by night, on paper, copying, going into closed parts.</summary>
[Collection(SharedSite.Name)]
public sealed partial class ReaderTests(BuiltSite site, Chromium chromium)
{
    private const string Dossier = "dossiers/su-35-sale-to-china.html";

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Choice_of_night_holds_on_the_next_page(bool overHttp)
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, Dossier, overHttp);
        var day = await Ground(tab);
        await tab.Page.Locator(".theme-toggle").ClickAsync();
        (await Ground(tab)).ShouldNotBe(day);
        (await tab.Page.Locator(".theme-toggle").GetAttributeAsync("aria-pressed")).ShouldBe("true");
        await tab.GoAsync(site, "matrix.html", overHttp);
        (await Ground(tab)).ShouldNotBe(day);
        tab.Faults.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Copies_the_address_of_a_claim_and_says_so()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.GoAsync(site, Dossier, overHttp: true);
        var button = tab.Page.Locator(".claim .copy[data-copy-link]").First;
        await button.ClickAsync();
        await tab.Page.Locator("#announcer:not(:empty)").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        (await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldEndWith("#" + await button.GetAttributeAsync("data-copy-link"));
    }

    [SkippableFact]
    public async Task Copies_how_a_claim_is_cited()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.GoAsync(site, Dossier, overHttp: true);
        var claim = tab.Page.Locator(".claim").First;
        await claim.Locator(".copy[data-copy-cite]").ClickAsync();
        await tab.Page.Locator("#announcer:not(:empty)").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var copied = await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.ShouldStartWith($"“{await claim.Locator("h3").InnerTextAsync()}” {await tab.Page.Locator("h1").InnerTextAsync()}. ");
        copied.ShouldEndWith($"/{Dossier}#{await claim.GetAttributeAsync("id")}");
        copied.Split("https://").Length.ShouldBe(2);
    }

    [SkippableFact]
    public async Task Paper_has_everything_opened_and_no_controls()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, Dossier, overHttp: false);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await tab.Page.Locator(".site-menu:visible, .site-menu summary:visible, .site-nav:visible, .site-search:visible, .contents:visible, .copy:visible").CountAsync()).ShouldBe(0);
        (await tab.Page.Locator(".rests-on .claim-lines").First.IsVisibleAsync()).ShouldBeTrue();
        (await Ground(tab)).ShouldBe("rgb(255, 255, 255)");
        (await tab.Page.Locator(".claim").First.EvaluateAsync<string>("e => getComputedStyle(e).breakInside")).ShouldBe("avoid");
        // Chromium breaks a claim that has to stay whole where a rule inside it asks for no break after something.
        (await tab.Page.Locator(".claim").First.EvaluateAsync<bool>("e => [...e.querySelectorAll('*')].every(inner => getComputedStyle(inner).breakAfter === 'auto')")).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task Link_into_a_closed_part_opens_it()
    {
        await using var tab = await chromium.OpenAsync();
        await tab.GoAsync(site, Dossier, overHttp: false);
        var line = tab.Page.Locator(".rests-on li").First;
        (await line.IsVisibleAsync()).ShouldBeFalse();
        await line.EvaluateAsync("e => { e.id = 'inside'; location.hash = 'inside'; }");
        await line.WaitForAsync();
    }

    [SkippableFact]
    public async Task Controls_can_be_hit_with_a_finger()
    {
        await using var tab = await chromium.OpenAsync(360);
        var faults = new List<string>();
        foreach (var page in site.OneOfEachKind())
        {
            await tab.GoAsync(site, page, overHttp: false);
            faults.AddRange(await tab.Page.EvaluateAsync<string[]>(
                """
                page => [...document.querySelectorAll("button, input, select, summary, .menu a, .contents a, .facets a, .years a, .place")]
                  .filter(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !e.matches("[type=checkbox]"))
                  .filter(e => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.height < 23.5 || box.width < 23.5); })
                  .slice(0, 3).map(e => page + ": " + e.outerHTML.slice(0, 120))
                """,
                page));
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>Every page of every edition, compressed as servers send it, with its styles and scripts, without drawings: at most 60 KiB.</summary>
    [SkippableFact]
    public void Pages_are_light()
    {
        Skip.If(Chromium.Program is null, "goes with the tests in the browser");
        var weights = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        long WeightOf(string path) => weights.GetOrAdd(path, static path => Compressed(Drawings().Replace(File.ReadAllText(path), "")));
        var heavy = Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories).AsParallel()
            .Select(page => (Page: page, Weight: WeightOf(page) + Assets().Matches(File.ReadAllText(page)).Sum(match => WeightOf(Path.Combine(site.Root, "assets", match.Groups[1].Value)))))
            .Where(page => page.Weight > 60 * 1024);
        heavy.ShouldBeEmpty();
    }

    private static async Task<string> Ground(Tab tab) => await tab.Page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

    private static long Compressed(string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) pack.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    [GeneratedRegex("<(?:script src|link rel=\"stylesheet\" href)=\"[^\"]*assets/([^\"]+)\"")]
    private static partial Regex Assets();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawings();
}
