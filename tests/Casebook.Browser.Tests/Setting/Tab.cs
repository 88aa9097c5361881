using Microsoft.Playwright;

namespace Casebook.Browser.Tests.Setting;

/// <summary>A tab of the browser with what went wrong in it.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private string _site = "";

    public Tab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => { if (message.Type == "error") Faults.Add($"{page.Url}: console: {message.Text}"); };
        page.PageError += (_, error) => Faults.Add($"{page.Url}: script: {error}");
        page.Request += (_, request) => { if (!request.Url.StartsWith(_site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) Faults.Add($"{page.Url}: leaves the site: {request.Url}"); };
        page.RequestFailed += (_, request) => Faults.Add($"{page.Url}: failed: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Console errors, script errors, requests that failed or left the site.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Goes to a page of the site.</summary>
    public async Task GoAsync(BuiltSite site, string page, bool overHttp)
    {
        _site = site.AddressOf("", overHttp);
        await Page.GotoAsync(site.AddressOf(page, overHttp));
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
