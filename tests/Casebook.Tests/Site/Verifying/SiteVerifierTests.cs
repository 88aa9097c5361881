using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Verifying;

namespace Casebook.Tests.Site.Verifying;

/// <summary>Finished pages are looked over: links, fragments, ids, what is loaded, scripts.</summary>
public sealed class SiteVerifierTests
{
    [Theory]
    [InlineData("<a href=\"b.html\">", null)]
    [InlineData("<a href=\"b.html#x\">", null)]
    [InlineData("<a href=\"b.html?q=1#x\">", null)]
    [InlineData("<a href=\"#y\"><p id=\"y\">", null)]
    [InlineData("<a href=\"#%79\"><p id=\"y\">", null)]
    [InlineData("<a href=\"b.html#%78\">", null)]
    [InlineData("<a href=\"#a&amp;b\"><p id=\"a&amp;b\">", null)]
    [InlineData("<a href=\"#\">", null)]
    [InlineData("<a href=\"b.html#\">", null)]
    [InlineData("<a href=\"\">", null)]
    [InlineData("<a href>", null)]
    [InlineData("<a href=\"../index.html\">", null)]
    [InlineData("<a href=\"d%20e.html\">", null)]
    [InlineData("<a href=\"https://example.org/\">", null)]
    [InlineData("<a href=\"mailto:a@b\">", null)]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/\">", null)]
    [InlineData("<!-- <a href=\"gone.html\"> -->", null)]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"<a href=x>\"}</script>", null)]
    [InlineData("<script src=\"b.html\"></script>", null)]
    [InlineData("<a title=\"a > b\" href='b.html'>", null)]
    [InlineData("<style>p::before { content: '<a href=gone.html>' }</style>", null)]
    [InlineData("<br/><a\n\thref=b.html\n>", null)]
    [InlineData("<p data-id=\"a\"><p data-id=\"a\">", null)]
    [InlineData("<p class=\"x\" on>", null)]
    [InlineData("<p class=\"a > b\" title=\"<a href=c.html>\">", null)]
    [InlineData("</p></a href=\"c.html\">", null)]
    [InlineData("<link rel=\"license\" href=\"https://example.org/\">", null)]
    [InlineData("<a href=\"c.html\">", "CB4101")]
    [InlineData("<a href=\"B.html\">", "CB4101")]
    [InlineData("<a class=\"x\" href=\"c.html\">", "CB4101")]
    [InlineData("<a class=x\" href=\"c.html\">", "CB4101")]
    [InlineData("<a href=\"../../index.html\">", "CB4101")]
    [InlineData("<a href=\"../\">", "CB4101")]
    [InlineData("<a href=\"10:30.html\">", "CB4101")]
    [InlineData("<img src=\"gone.png\">", "CB4101")]
    [InlineData("<br/><a\n\thref=gone.html\n>", "CB4101")]
    [InlineData("<object data=\"gone.svg\"></object>", "CB4101")]
    [InlineData("<video poster='gone.png'></video>", "CB4101")]
    [InlineData("<style></style><a href=\"gone.html\">", "CB4101")]
    [InlineData("<script src=\"b.html\"></script><a href=\"gone.html\">", "CB4101")]
    [InlineData("<a href=\"gone.html\"><a href=\"gone.html\">", "CB4101")]
    [InlineData("<a href=\"b.html#z\">", "CB4102")]
    [InlineData("<a href=\"#z\">", "CB4102")]
    [InlineData("<a href=\"b.html?q=1#z\">", "CB4102")]
    [InlineData("<a href=\"#%7A\">", "CB4102")]
    [InlineData("<a href=\"?q=1#z\">", "CB4102")]
    [InlineData("<a href=\"../index.html#x\">", "CB4102")]
    [InlineData("<a href=\"b.html#x#x\">", "CB4102")]
    [InlineData("<p id=\"a\"><p id=\"a\">", "CB4103")]
    [InlineData("<p id=\"a&b\"><p id=\"a&amp;b\">", "CB4103")]
    [InlineData("<p id><p id=''>", "CB4103")]
    [InlineData("<img src=\"https://example.org/a.png\">", "CB4104")]
    [InlineData("<script src=\"//example.org/a.js\"></script>", "CB4104")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "CB4104")]
    [InlineData("<link href=\"https://example.org/a.css\" rel=\"stylesheet\">", "CB4104")]
    [InlineData("<a href=\"/b.html\">", "CB4105")]
    [InlineData("<a href=\"/b.html#x\">", "CB4105")]
    [InlineData("<p onclick=\"x()\">", "CB4106")]
    [InlineData("<a href=\"javascript:x()\">", "CB4106")]
    [InlineData("<script>x()</script>", "CB4106")]
    public void A_page_is_looked_over(string html, string? code)
    {
        OutputFile[] files = [OutputFile.OfText("p/a.html", html), OutputFile.OfText("p/b.html", "<p id=\"x\">"), OutputFile.OfText("index.html", ""), OutputFile.OfText("p/d e.html", "")];
        Findings(files).Select(finding => finding.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Files_that_are_written_later_count_as_there() =>
        Findings([OutputFile.OfText("a.html", "<a href=\"manifest.txt\">")], "manifest.txt").ShouldBeEmpty();

    [Theory]
    [InlineData("<a href=\"")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<a href")]
    [InlineData("<a =\"\" = ' <p <q")]
    [InlineData("<script")]
    [InlineData("<p class=\"")]
    public void Broken_html_never_throws(string html) => Findings([OutputFile.OfText("a.html", html)]);

    [Fact]
    public void Findings_stand_in_the_order_of_the_pages_however_they_came()
    {
        OutputFile[] files = [OutputFile.OfText("b.html", "<a href=\"#y\"><a href=\"x.html\">"), OutputFile.OfText("a.html", "<a href=\"b.html#&amp;\">")];
        string[] told = ["the page 'a.html' links to 'b.html#&', and 'b.html' has no place '&'", "the page 'b.html' links to '#y', and 'b.html' has no place 'y'", "the page 'b.html' links to 'x.html', and there is no file 'x.html'"];
        Findings(files).Select(finding => finding.Message).ShouldBe(told);
        Findings([files[1], files[0]]).Select(finding => finding.Message).ShouldBe(told);
    }

    [Fact]
    public void Links_of_a_page_are_told_in_the_order_met_and_as_they_stand_there()
    {
        OutputFile[] files =
        [
            OutputFile.OfText("p/a.html", "<a href=\"#y\"><a href=\"x.html#y\"><a href=\"#z\"><a href=\"#%C3%A9\"><a href=\"b.html#%20\"><a href=\"#é\"><a href=\"/r#s\"><a href=\"#z\"><p id=\"z\">"),
            OutputFile.OfText("p/b.html", ""),
        ];
        Findings(files).Select(finding => finding.Message).ShouldBe(
        [
            "the page 'p/a.html' links to '#y', and 'p/a.html' has no place 'y'",
            "the page 'p/a.html' links to 'x.html#y', and there is no file 'p/x.html'",
            "the page 'p/a.html' links to '#%C3%A9', and 'p/a.html' has no place 'é'",
            "the page 'p/a.html' links to 'b.html#%20', and 'p/b.html' has no place ' '",
            "the page 'p/a.html' links to '#é', and 'p/a.html' has no place 'é'",
            "the page 'p/a.html' has the address '/r#s', which does not work from a folder",
        ]);
    }

    [Fact]
    public void What_was_on_one_page_does_not_count_for_the_next()
    {
        var verifier = new SiteVerifier();
        verifier.Look(OutputFile.OfText("a.html", "<p id=\"x\"><a href=\"#x\">"));
        verifier.Look(OutputFile.OfText("b.html", "<p id=\"y\"><a href=\"#x\">"));
        verifier.Look(OutputFile.OfText("c.html", "<p id=\"x\"><a href=\"#x\">"));
        verifier.Findings([]).Select(finding => finding.Message).ShouldBe(["the page 'b.html' links to '#x', and 'b.html' has no place 'x'"]);
    }

    [Fact]
    public void Thousands_of_names_are_told_apart()
    {
        var names = Enumerable.Range(0, 10_000).Select(number => $"n{number}").ToArray();
        var html = string.Concat(names.Select(name => $"<a href=\"b.html#{name}\"><p id=\"{name}\">"));
        OutputFile[] files = [OutputFile.OfText("a.html", html), OutputFile.OfText("b.html", html.Replace("id=\"n7\"", "id=\"n8\"", StringComparison.Ordinal))];
        Findings(files).Select(finding => finding.Message).ShouldBe(
        [
            "the page 'a.html' links to 'b.html#n7', and 'b.html' has no place 'n7'",
            "the page 'b.html' has the id 'n8' twice",
            "the page 'b.html' links to 'b.html#n7', and 'b.html' has no place 'n7'",
        ]);
    }

    [Fact]
    public void A_place_that_one_page_of_a_folder_has_is_still_missed_on_another()
    {
        OutputFile[] files = [OutputFile.OfText("p/a.html", "<p id=\"x\"><a href=\"#%78\"><a href=\"?q#x\">"), OutputFile.OfText("p/b.html", "<a href=\"#%78\"><a href=\"?q#x\">")];
        Findings(files).Select(finding => finding.Message).ShouldBe(
        [
            "the page 'p/b.html' links to '#%78', and 'p/b.html' has no place 'x'",
            "the page 'p/b.html' links to '?q#x', and 'p/b.html' has no place 'x'",
        ]);
    }

    [Fact]
    public void A_relative_address_is_followed_from_the_folder_of_each_page()
    {
        OutputFile[] files = [OutputFile.OfText("a.html", "<a href=\"b.html\">"), OutputFile.OfText("b.html", ""), OutputFile.OfText("p/a.html", "<a href=\"b.html\">")];
        Findings(files).Select(finding => finding.Message).ShouldBe(["the page 'p/a.html' links to 'b.html', and there is no file 'p/b.html'"]);
    }

    [Fact]
    public void Pages_looked_over_by_several_threads_are_checked_against_each_other()
    {
        var verifier = new SiteVerifier();
        Parallel.For(0, 500, number => verifier.Look(OutputFile.OfText($"n{number}.html", $"<p id=\"i{number}\"><a href=\"n{(number * 7) % 500}.html#i{(number * 7) % 500}\"><a href=\"n{number / 2}.html#i\">")));
        verifier.Findings([]).Select(finding => finding.Message).ShouldBe(
            Enumerable.Range(0, 500).OrderBy(number => $"n{number}.html", StringComparer.Ordinal).Select(number => $"the page 'n{number}.html' links to 'n{number / 2}.html#i', and 'n{number / 2}.html' has no place 'i'"));
    }

    private static ImmutableArray<Diagnostic> Findings(IEnumerable<OutputFile> files, params IEnumerable<string> later)
    {
        var verifier = new SiteVerifier();
        foreach (var file in files) verifier.Look(file);
        return verifier.Findings(later);
    }
}
