using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;

namespace Casebook.Tests.Site.Building;

/// <summary>A whole site is built in memory: its pages, its addresses, its ways back, whatever the number of threads.</summary>
public sealed partial class WholeSiteTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Site = new(() => new SiteSample().Built());

    [Theory]
    [InlineData("index.html")]
    [InlineData("dossiers/index.html")]
    [InlineData("dossiers/station.html")]
    [InlineData("ru/dossiers/station.html")]
    [InlineData("ru/index.html")]
    [InlineData("sources/tass-memorandum.html")]
    [InlineData("sources/tass-memorandum.bib")]
    [InlineData("sources/tass-memorandum.ris")]
    [InlineData("sources/tass-memorandum.json")]
    [InlineData("actors/roscosmos.html")]
    [InlineData("topics/space.html")]
    [InlineData("bibliography/index.html")]
    [InlineData("bibliography/by-author.html")]
    [InlineData("matrix.html")]
    [InlineData("timeline.html")]
    [InlineData("gaps.html")]
    [InlineData("disputed.html")]
    [InlineData("single-origin.html")]
    [InlineData("glossary.html")]
    [InlineData("frameworks/reality.html")]
    [InlineData("about.html")]
    [InlineData("search.html")]
    [InlineData("404.html")]
    [InlineData("assets/site.css")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public void Every_address_of_the_contract_is_there(string path) => Site.Value.Keys.ShouldContain(path);

    [Fact]
    public void A_dossier_shows_what_it_should_in_its_order()
    {
        var page = Site.Value["dossiers/station.html"];
        string[] parts =
        [
            "<h1>The station</h1>", "lang=\"zh\"", "class=\"bottom-line\"", "2 claims", "id=\"outlook\"", "(55–80 %)", "moderate confidence",
            "<h2 id=\"what-happened\">", "id=\"planned\"", "Not more than a plan", "id=\"signed\"", "Evidence for", "Evidence against", "Is there a contract?", "id=\"ref-tass-memorandum\"",
        ];
        var at = 0;
        foreach (var part in parts)
        {
            var next = page.IndexOf(part, at, StringComparison.Ordinal);
            next.ShouldBeGreaterThanOrEqualTo(0, part);
            at = next;
        }
    }

    [Fact]
    public void A_licence_is_named_where_the_settings_name_one()
    {
        Site.Value["index.html"].ShouldNotContain("Texts of this site");
        var pages = new SiteSample().Replace("site.config.yml", "language: en,", "language: en, licence: {en: All rights reserved, ru: Все права защищены},").Built();
        pages["index.html"].ShouldContain("Texts of this site: All rights reserved, unless");
        pages["ru/index.html"].ShouldContain("Все права защищены");
        pages["ro-crate-metadata.json"].ShouldContain("All rights reserved");
    }

    [Fact]
    public void The_time_that_a_dossier_covers_is_its_period() => Site.Value["dossiers/station.html"].ShouldContain("\"temporalCoverage\":\"2017-11/..\"");

    [Fact]
    public void A_source_that_only_a_translation_cites_is_used()
    {
        var sample = new SiteSample().With("content/sources/own-thesis.md", "---\ntype: thesis\ntitle: A thesis\nissued: 2020\n---\n")
            .Replace("content/dossiers/station.ru.md", "[@tass-memorandum]", "[@own-thesis]");
        sample.Build().Diagnostics.ShouldNotContain(finding => finding.Code == "CB3109");
        sample.Built()["data/references.json"].ShouldContain("own-thesis");
    }

    [Fact]
    public void A_withdrawn_claim_leads_to_the_one_in_its_place_by_its_words() =>
        new SiteSample().Replace("content/dossiers/station.md", "    statement: A base is planned.", "    withdrawn: {on: 2025, replaced-by: signed}\n    statement: A base is planned.")
            .Built()["dossiers/station.html"].ShouldContain("<a href=\"#signed\">A memorandum was signed in 2021.</a>");

    [Fact]
    public void A_claim_shown_in_the_narrative_is_shown_once() => ClaimHeading().Count(Site.Value["dossiers/station.html"]).ShouldBe(2);

    [Fact]
    public void Every_citation_leads_to_its_entry_and_every_entry_back_to_each_place()
    {
        var page = Site.Value["dossiers/station.html"];
        foreach (Match cite in CiteLink().Matches(page)) page.ShouldContain($"id=\"{cite.Groups[1].Value}\"");
        var places = PlaceLink().Matches(page).Select(match => match.Groups[1].Value).ToList();
        places.Count.ShouldBeGreaterThan(6);
        places.Distinct().Count().ShouldBe(places.Count - 1, "the citation of two sources is led back to by both");
        foreach (var place in places) page.ShouldContain($"id=\"{place}\"");
    }

    [Fact]
    public void A_source_shows_all_that_rests_on_it_and_what_falls_with_it()
    {
        var page = Site.Value["sources/tass-memorandum.html"];
        page.ShouldContain("href=\"../dossiers/station.html#signed\"");
        page.ShouldContain("usually reliable");
        page.ShouldContain("class=\"Z3988\" title=\"ctx_ver=Z39.88-2004");
        page.ShouldContain("Moon pact signed");
        page.ShouldContain("citation_title");
    }

    [Fact]
    public void Text_of_content_is_escaped_wherever_it_stands()
    {
        Site.Value["sources/doubting-report.html"].ShouldContain("Papers &amp; promises");
        var hostile = new SiteSample().Replace("content/dossiers/rover.md", "title: The rover", "title: \"<script>alert(1)</script>\"").Built();
        foreach (var (path, text) in hostile)
        {
            if (path.EndsWith(".html", StringComparison.Ordinal)) text.ShouldNotContain("<script>alert");
        }
    }

    [Fact]
    public void An_alias_becomes_a_page_that_leads_on()
    {
        var page = Site.Value["dossiers/moon-car.html"];
        page.ShouldContain("url=rover.html");
        page.ShouldContain("<link rel=\"canonical\" href=\"https://example.org/b/dossiers/rover.html\">");
        Site.Value.Keys.ShouldContain("imprint.html");
    }

    [Fact]
    public void A_translation_stands_beside_its_original_with_its_words_and_links()
    {
        var page = Site.Value["ru/dossiers/station.html"];
        page.ShouldContain("<html lang=\"ru\"");
        page.ShouldContain("<h1>Станция</h1>");
        page.ShouldContain("Меморандум подписан.");
        page.ShouldContain("href=\"../../sources/tass-memorandum.html\"");
        Site.Value["dossiers/station.html"].ShouldContain("hreflang=\"ru\" href=\"https://example.org/b/ru/dossiers/station.html\"");
    }

    [Fact]
    public void A_site_without_an_address_has_no_canonical_links_and_no_site_map()
    {
        var site = new SiteSample().Replace("site.config.yml", "url: https://example.org/b/, ", "").Built();
        site.Keys.ShouldNotContain("sitemap.xml");
        site["dossiers/station.html"].ShouldNotContain("rel=\"canonical\"");
        site["dossiers/moon-car.html"].ShouldContain("<link rel=\"canonical\" href=\"rover.html\">");
    }

    [Fact]
    public void Builds_are_the_same_byte_for_byte_for_any_number_of_threads()
    {
        var one = FilesOf(1);
        var many = FilesOf(8);
        one.Select(file => file.Path.Value).ShouldBe(many.Select(file => file.Path.Value));
        for (var i = 0; i < one.Length; i++) one[i].Bytes.Span.SequenceEqual(many[i].Bytes.Span).ShouldBeTrue(one[i].Path.Value);
    }

    [Fact]
    public void The_smallest_dossier_makes_a_site()
    {
        var sample = new SiteSample();
        foreach (var path in sample.Files.Keys.ToList())
        {
            if (path is not ("site.config.yml" or "content/topics.yml")) sample.Without(path);
        }

        sample.With("site.config.yml", "site: {title: Small, language: en}\n")
            .With("content/sources/a.md", "---\ntype: webpage\ntitle: A\n---\n")
            .With("content/dossiers/one.md", "---\ntitle: One\nsummary: S.\nstatus: agreed\ntopics: [space]\n---\nText [@a].\n");
        var site = sample.Built();
        site.Keys.ShouldContain("dossiers/one.html");
        site.Keys.ShouldNotContain("matrix.html");
        site["index.html"].ShouldContain("<h1>Small</h1>");
    }

    [Theory]
    [InlineData("numeric")]
    [InlineData("notes")]
    public void Other_styles_number_and_note(string style)
    {
        var page = new SiteSample().Replace("site.config.yml", "style: author-date", "style: " + style).Built()["dossiers/station.html"];
        if (style == "numeric") page.ShouldContain("<span class=\"reference-number\">[1]</span>");
        else page.ShouldContain("role=\"doc-noteref\"");
    }

    [Fact]
    public void An_unknown_style_is_an_error_with_a_way_out()
    {
        var result = new SiteSample().Replace("site.config.yml", "style: author-date", "style: autor-date").Build();
        result.Value.ShouldBeNull();
        var finding = result.Diagnostics.Single(finding => finding.Severity == Severity.Error);
        finding.Code.ShouldBe("CB5101");
        finding.Help.ShouldBe("did you mean 'author-date'?");
        finding.Span!.Value.Text.Content.Substring(finding.Span.Value.Span.Start, finding.Span.Value.Span.Length).ShouldBe("autor-date");
    }

    [Fact]
    public void A_dependent_style_needs_its_parent()
    {
        const string style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\"><info><title>J</title><id>j</id><link href=\"http://www.zotero.org/styles/apa\" rel=\"independent-parent\"/></info></style>";
        var result = new SiteSample().With("content/styles/j.csl", style).Replace("site.config.yml", "style: author-date", "style: j").Build();
        result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code).ShouldBe(["CB5102"]);
    }

    [Fact]
    public void A_source_for_which_the_style_prints_nothing_is_named_and_shown_by_its_title()
    {
        const string style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\"><info><title>J</title><id>j</id></info><citation><layout><text variable=\"publisher\"/></layout></citation><bibliography><layout><text variable=\"publisher\"/></layout></bibliography></style>";
        var sample = new SiteSample().With("content/styles/j.csl", style).Replace("site.config.yml", "style: author-date", "style: j");
        var result = sample.Build();
        result.Diagnostics.Count(finding => finding.Code == "CB5103").ShouldBe(2);
        sample.Built()["sources/wire-copy.html"].ShouldContain("Moon pact signed");
    }

    [Fact]
    public void An_alias_at_the_address_of_another_page_is_an_error()
    {
        var result = new SiteSample().Replace("content/pages/about.md", "aliases: [imprint]", "aliases: [matrix]").Build();
        result.Value.ShouldBeNull();
        result.Diagnostics.ShouldContain(finding => finding.Code == "CB4001");
    }

    [GeneratedRegex("<article class=\"claim\"")]
    private static partial Regex ClaimHeading();

    [GeneratedRegex("class=\"cite\" href=\"#([^\"]+)\"")]
    private static partial Regex CiteLink();

    [GeneratedRegex("class=\"place\" href=\"#([^\"]+)\"")]
    private static partial Regex PlaceLink();

    private static ImmutableArray<OutputFile> FilesOf(int jobs)
    {
        var files = new FileList();
        new SiteSample().Build(files, jobs).Value.ShouldNotBeNull();
        return files.Sorted;
    }
}
