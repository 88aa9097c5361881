using System.Text;
using System.Text.RegularExpressions;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>Long lists go over several pages: every entry is on one of them, and each page says where it stands and leads on.</summary>
public sealed partial class LongListTests
{
    private const int Sources = 450;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Site = new(Built);

    [Theory]
    [InlineData("sources/index", 2, "")]
    [InlineData("bibliography/index", 3, "../sources/")]
    [InlineData("bibliography/by-year", 2, "../sources/")]
    [InlineData("bibliography/by-publisher", 2, "../sources/")]
    [InlineData("bibliography/annotated", 4, "../sources/")]
    [InlineData("ru/bibliography/by-year", 2, "../../sources/")]
    public void Every_entry_is_on_one_page(string list, int parts, string folder)
    {
        var links = Pages(list, parts).SelectMany(page => Link().Matches(Content(page)).Select(match => match.Groups[1].Value)).Where(link => link.StartsWith(folder + "s-", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBe(Sources);
        links.Distinct().Count().ShouldBe(Sources);
        Site.Value.ContainsKey($"{list}_{parts + 1}.html").ShouldBeFalse();
    }

    [Fact]
    public void A_part_has_a_title_an_address_and_neighbours_of_its_own()
    {
        var page = Site.Value["bibliography/index_2.html"];
        page.ShouldContain("<title>Bibliography, Part 2 of 3 – A Briefing</title>");
        page.ShouldContain("<link rel=\"canonical\" href=\"https://example.org/b/bibliography/index_2.html\">");
        page.ShouldContain("<link rel=\"prev\" href=\"index.html\">");
        page.ShouldContain("<link rel=\"next\" href=\"index_3.html\">");
        page.ShouldContain("hreflang=\"ru\" href=\"https://example.org/b/ru/bibliography/index_2.html\"");
        page.ShouldContain("href=\"index_2.html\" aria-current=\"page\"");
        Site.Value["sitemap.xml"].ShouldContain("https://example.org/b/bibliography/index_2.html");
        Site.Value["bibliography/index.html"].ShouldNotContain("rel=\"prev\"");
        Site.Value["bibliography/index_3.html"].ShouldNotContain("rel=\"next\"");
    }

    [Fact]
    public void Each_group_can_be_reached_by_its_anchor_from_every_part()
    {
        var (first, second) = (Site.Value["bibliography/by-year.html"], Site.Value["bibliography/by-year_2.html"]);
        foreach (var year in Enumerable.Range(2000, 9))
        {
            first.ShouldContain($"id=\"group_{year}\"");
            second.ShouldContain($"id=\"group_{year}\"");
        }

        first.ShouldContain("<li id=\"group_2000\"><a href=\"by-year_2.html#group_2000\">2000</a>");
        second.ShouldContain("(continued)");
    }

    [Fact]
    public void Claims_of_a_state_go_on_over_the_pages()
    {
        var claims = Pages("single-origin", 2).SelectMany(page => Link().Matches(Content(page)).Select(match => match.Groups[1].Value)).Where(link => link.StartsWith("dossiers/long.html#c", StringComparison.Ordinal)).ToList();
        claims.Count.ShouldBe(230);
        claims.Distinct().Count().ShouldBe(230);
    }

    [Fact]
    public void Gaps_and_then_milestones_go_on_over_the_pages()
    {
        var ids = Pages("gaps", 3).SelectMany(page => Anchor().Matches(Content(page)).Select(match => match.Groups[1].Value)).Where(id => id.StartsWith("long_", StringComparison.Ordinal)).ToList();
        ids.Count.ShouldBe(320);
        ids.Distinct().Count().ShouldBe(320);
        ids.FindIndex(id => id.StartsWith("long_milestone", StringComparison.Ordinal)).ShouldBeGreaterThan(ids.FindLastIndex(id => id.StartsWith("long_gap", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Pages(string list, int parts) => Enumerable.Range(1, parts).Select(part => Site.Value[part == 1 ? list + ".html" : $"{list}_{part}.html"]);

    private static string Content(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];

    private static IReadOnlyDictionary<string, string> Built()
    {
        var sample = new SiteSample();
        var dossier = new StringBuilder("---\ntitle: A long one\nsummary: Much was read.\nstatus: agreed\ntopics: [space]\nclaims:\n");
        for (var i = 0; i < 230; i++) dossier.Append(FormattableString.Invariant($"  - {{id: c{i}, statement: Claim {i}., evidence: [{{source: s-{i}, stance: supports}}]}}\n"));
        dossier.Append("gaps:\n");
        for (var i = 0; i < 160; i++) dossier.Append(FormattableString.Invariant($"  - {{question: What of {i}?}}\n"));
        dossier.Append("milestones:\n");
        for (var i = 0; i < 160; i++) dossier.Append(FormattableString.Invariant($"  - {{by: 2030, expect: Sign {i}.}}\n"));
        dossier.Append("---\nAll of it");
        for (var i = 0; i < Sources; i++)
        {
            sample.Files[FormattableString.Invariant($"content/sources/s-{i}.md")] =
                FormattableString.Invariant($"---\ntype: report\ntitle: Report {i}\npublisher: Press {i % 40}\nissued: {2000 + (i % 9)}\nlanguage: en\n---\nNote {i}.\n");
            dossier.Append(FormattableString.Invariant($" [@s-{i}]"));
        }

        sample.Files["content/dossiers/long.md"] = dossier.Append(".\n").ToString();
        return sample.Built();
    }

    [GeneratedRegex("<a href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<li class=\"(?:gap|milestone)[^\"]*\" id=\"([^\"]*)\"")]
    private static partial Regex Anchor();
}
