using Casebook.Browser.Tests.Setting;

namespace Casebook.Browser.Tests.Reading;

/// <summary>Every page of every edition is valid HTML by html-validate; the rules that are off have their reasons in its settings.</summary>
[Collection(SharedSite.Name)]
public sealed class ValidityTests(BuiltSite site)
{
    [SkippableFact]
    public async Task Every_page_is_valid()
    {
        var pages = Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        pages.ShouldNotBeEmpty();
        var (exit, output) = await PageChecks.RunAsync("node_modules/html-validate/bin/html-validate.mjs", ["-c", "html-validate.config.mjs", "--formatter", "text", .. pages]);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(20).ShouldBeEmpty();
        exit.ShouldBe(0);
    }
}
