using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Tests.Site.Routing;

/// <summary>Addresses: relative links that work from a folder, and clashes found before anything is rendered.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("index.html", "dossiers/a.html", null, "dossiers/a.html")]
    [InlineData("dossiers/a.html", "dossiers/b.html", null, "b.html")]
    [InlineData("dossiers/a.html", "index.html", null, "../index.html")]
    [InlineData("ru/dossiers/a.html", "dossiers/a.html", null, "../../dossiers/a.html")]
    [InlineData("ru/dossiers/a.html", "ru/index.html", "x", "../index.html#x")]
    [InlineData("a/b/c/d.html", "e.html", null, "../../../e.html")]
    [InlineData("dossiers/a.html", "dossiers/a.html", "claim", "#claim")]
    [InlineData("dossiers/a.html", "dossiers/a.html", null, "a.html")]
    [InlineData("index.html", "media/a b.png", null, "media/a%20b.png")]
    [InlineData("index.html", "about.html", "что", "about.html#что")]
    [InlineData("dossiers-old/a.html", "dossiers/a.html", null, "../dossiers/a.html")]
    public void Links_are_relative_and_name_the_file(string from, string to, string? fragment, string expected) =>
        Route.Of(from).To(Route.Of(to), fragment).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("../a.html")]
    [InlineData("a/../b.html")]
    [InlineData("a\\b.html")]
    [InlineData("c:/a.html")]
    [InlineData("a/\u0001.html")]
    [InlineData("a/")]
    public void What_is_no_path_inside_the_site_is_refused(string path) => OutputPath.TryCreate(path, out _).ShouldBeFalse();

    [Theory]
    [InlineData("a.html", "a.html", "CB4001")]
    [InlineData("a.html", "A.html", "CB4002")]
    [InlineData("a.html", "a.html/b.html", "CB4003")]
    public void Two_things_at_one_address_are_an_error(string first, string second, string code)
    {
        var bag = new DiagnosticBag();
        RouteTable.Of([new PagePlan("x", Route.Of(first), "en") { Name = "one" }, new PagePlan("x", Route.Of(second), "en") { Name = "two" }], [], "en", bag);
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_page_that_is_not_translated_is_found_in_the_default_language()
    {
        var bag = new DiagnosticBag();
        var table = RouteTable.Of([new PagePlan("x", Route.Of("a.html"), "en") { Name = "a" }, new PagePlan("x", Route.Of("b.html"), "en") { Name = "b" }, new PagePlan("x", Route.Of("ru/b.html"), "ru") { Name = "b" }], [], "en", bag);
        table.Find("a", "ru")!.Route.Path.Value.ShouldBe("a.html");
        table.Find("b", "ru")!.Route.Path.Value.ShouldBe("ru/b.html");
        table.Find("c", "ru").ShouldBeNull();
    }
}
