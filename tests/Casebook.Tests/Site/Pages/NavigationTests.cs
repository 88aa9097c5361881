using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>The navigation marks the page on which it stands, and no other.</summary>
public sealed class NavigationTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Site = new(() => new SiteSample()
        .With("content/pages/method.md", "---\ntitle: Method\n---\nHow.\n")
        .Replace("site.config.yml", "site: {", "navigation: [dossiers, {to: pages/about}, {to: pages/method}]\nsite: {")
        .Built());

    [Theory]
    [InlineData("about.html", "about.html")]
    [InlineData("method.html", "method.html")]
    [InlineData("dossiers/index.html", "index.html")]
    [InlineData("dossiers/rover.html", null)]
    [InlineData("actors/roscosmos.html", null)]
    public void Marks_the_page_itself(string page, string? marked)
    {
        var html = Site.Value[page];
        var navigation = html[html.IndexOf("class=\"site-nav\"", StringComparison.Ordinal)..];
        navigation = navigation[..navigation.IndexOf("</nav>", StringComparison.Ordinal)];
        navigation.Split("aria-current").Length.ShouldBe(marked is null ? 1 : 2);
        if (marked is not null) navigation.ShouldContain($"href=\"{marked}\" aria-current=\"page\"");
    }
}
