using System.Text.RegularExpressions;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>A source's page leads to each place where a text cites it.</summary>
public sealed partial class SourceUsesTests
{
    [Theory]
    [InlineData("tass-memorandum", "dossiers/station.html", 3)]
    [InlineData("doubting-report", "dossiers/station.html", 2)]
    [InlineData("doubting-report", "index.html", 1)]
    [InlineData("wire-copy", "dossiers/rover.html", 1)]
    public void A_passage_leads_to_its_citation_in_the_text(string source, string page, int count)
    {
        var files = new SiteSample().Built();
        var anchors = Passages(files[$"sources/{source}.html"], "../" + page);
        anchors.Length.ShouldBe(count);
        anchors.ShouldBeUnique();
        foreach (var anchor in anchors) CitationAt(files[page], anchor).ShouldContain($"href=\"#ref-{source}\"");
    }

    [Theory]
    [InlineData("Few doubt it. @doubting-report [p. 3] doubts it. Others wait.", "Doe doubts it.")]
    [InlineData("As @doubting-report and others say, it waits.", "As Doe and others say, it waits.")]
    [InlineData("Doe doubts it [-@doubting-report].", "Doe doubts it.")]
    [InlineData("So wrote @by-two, before @by-three; @tass-memorandum did not [@doubting-report].", "So wrote Roe &amp; van Dam, before A Bureau et al.; TASS did not.")]
    public void A_passage_keeps_the_name_of_a_source_cited_by_its_author(string narrative, string passage)
    {
        var sample = new SiteSample()
            .With("content/dossiers/rover.md", $"---\ntitle: The rover\nsummary: A rover.\nstatus: announced\ntopics: [space]\n---\n{narrative}\n")
            .With("content/sources/by-two.md", "---\ntype: book\ntitle: Two\nauthor: [{family: Roe}, {family: Dam, non-dropping-particle: van}]\n---\n")
            .With("content/sources/by-three.md", "---\ntype: book\ntitle: Three\nauthor: [{literal: A Bureau}, {family: Poe}, {family: Moe}]\n---\n");
        var page = sample.Built()["sources/doubting-report.html"];
        page.ShouldContain($"#cite_{(passage.StartsWith("So", StringComparison.Ordinal) ? 4 : 1)}\">{passage}</a>");
    }

    [Fact]
    public void A_description_keeps_the_name_of_a_source_cited_by_its_author()
    {
        var sample = new SiteSample().Replace("content/dossiers/rover.md", "A rover that was announced.", "A rover that @doubting-report announced [@tass-memorandum].");
        sample.Built()["dossiers/rover.html"].ShouldContain("<meta name=\"description\" content=\"A rover that Doe announced.\">");
    }

    [Fact]
    public void A_framework_that_cites_a_source_is_named_and_linked()
    {
        var sample = new SiteSample().Replace("content/frameworks/depth.yml", "title: Depth\n", "title: Depth\nbecause: \"It follows Doe [@doubting-report].\"\n");
        var files = sample.Built();
        var page = files["sources/doubting-report.html"];
        page.ShouldContain("<a href=\"../frameworks/depth.html\">Depth</a>");
        CitationAt(files["frameworks/depth.html"], Passages(page, "../frameworks/depth.html").ShouldHaveSingleItem()).ShouldContain("href=\"#ref-doubting-report\"");
    }

    /// <summary>The anchors to which the passages and events of a source's page lead on another page.</summary>
    private static string[] Passages(string sourcePage, string href) =>
        [.. PassageLink().Matches(sourcePage).Where(link => link.Groups["page"].Value == href).Select(link => link.Groups["anchor"].Value)];

    /// <summary>What stands on a page from an anchor to the end of its line.</summary>
    private static string CitationAt(string page, string anchor)
    {
        var at = page.IndexOf($"id=\"{anchor}\"", StringComparison.Ordinal);
        at.ShouldBePositive(anchor);
        return page[at..page.IndexOf("</span>", at, StringComparison.Ordinal)];
    }

    [GeneratedRegex("(?<=<ul class=\"passages\">\n(?:<li>.*\n)*)<li><a href=\"(?<page>[^\"#]*)#?(?<anchor>[^\"]*)\">")]
    private static partial Regex PassageLink();
}
