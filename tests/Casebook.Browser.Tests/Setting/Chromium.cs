using Microsoft.Playwright;

namespace Casebook.Browser.Tests.Setting;

/// <summary>A Chromium that is on this machine already; tests are skipped with a notice where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The path of the program: from CASEBOOK_CHROMIUM, else where systems put it; null when there is none.</summary>
    public static string? Program => Environment.GetEnvironmentVariable("CASEBOOK_CHROMIUM") ?? Array.Find(Places, File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a tab that reports console errors, failed scripts and every request that leaves the site.</summary>
    public async Task<Tab> OpenAsync(int width = 1280, bool dark = false, bool scripts = true)
    {
        Skip.If(_browser is null, "needs Chromium: install it, or name it in CASEBOOK_CHROMIUM");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Tab(context, await context.NewPageAsync());
    }
}
