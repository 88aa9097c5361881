using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;
using Casebook.Site.Building;

namespace Casebook.Tests.Site.Building;

/// <summary>What every page and every copy says of its build.</summary>
public sealed class BuildStampTests
{
    private static readonly SiteInput Input = new SiteSample().Input();

    [Fact]
    public void The_id_is_the_same_for_the_same_input_at_any_number_of_threads()
    {
        var id = BuildIdentity.Of(Input, 1);
        id.ShouldMatch("^[0-9a-f]{12}$");
        BuildIdentity.Of(new SiteSample().Input(), 4).ShouldBe(id);
    }

    [Fact]
    public void Whatever_can_change_a_file_of_the_site_changes_the_id()
    {
        var file = new SourceFile(new SourcePath("content/dossiers/rover.md"), "x"u8.ToArray());
        SiteInput[] others =
        [
            new SiteSample().Replace("content/dossiers/rover.md", "announced", "planned").Input(),
            Input with { Theme = Input.Theme.RemoveAt(0) },
            Input with { SystemStyles = [file] },
            Input with { SystemLocales = [file] },
            Input with { ToolVersion = "other" },
            Input with { Commit = new string('1', 40) },
            Input with { CommitDay = new DateOnly(2026, 11, 22) },
            Input with { HasLocalChanges = true },
            Input with { History = [new FileRevision("c", new DateOnly(2026, 1, 1), "s", file.Path, file)] },
        ];
        others.Select(input => BuildIdentity.Of(input, 1)).Append(BuildIdentity.Of(Input, 1)).ShouldBeUnique();
    }

    [Fact]
    public void Every_page_shows_its_build_the_date_of_evidence_and_where_its_newest_edition_is()
    {
        var id = BuildIdentity.Of(Input, 1);
        var files = new SiteSample().Built();
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Value.Contains("<footer", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(20);
        foreach (var (path, text) in pages)
        {
            var footer = text[text.IndexOf("<footer", StringComparison.Ordinal)..];
            footer.ShouldContain(id, customMessage: path);
            footer.ShouldContain("0123456789 (<time", customMessage: path);
            footer.ShouldContain("<time datetime=\"2026-02\"", customMessage: path);
            if (path != "404.html") footer.ShouldContain($"<a href=\"https://example.org/b/{path}\"", customMessage: path);
        }
    }

    [Fact]
    public void Every_page_says_how_to_cite_it()
    {
        var files = new SiteSample().Built();
        files["dossiers/station.html"].ShouldContain("id=\"cite-text\"");
        files["dossiers/station.html"].ShouldNotContain("cite-line");
        files["about.html"].ShouldContain($"About – A Briefing (Build {BuildIdentity.Of(Input, 1)}, 21 November 2026). https://example.org/b/about.html</span>");
        files["ru/timeline.html"].ShouldContain("class=\"cite-line\"");
    }

    [Fact]
    public void A_copy_says_what_it_is_and_its_facts_can_be_read_back()
    {
        var files = new SiteSample().Built();
        CopyNote.FactsIn(files[CopyNote.FileName]).ShouldBe(
        [
            $"Build:            {BuildIdentity.Of(Input, 1)}",
            "Date of evidence: 2026-02",
            "Source commit:    0123456789abcdef0123456789abcdef01234567",
            "Commit of:        2026-11-21",
            "Newest edition:   https://example.org/b/",
            "Made with:        Casebook test",
        ]);
        files["data/site.json"].ShouldContain($"\"build\": \"{BuildIdentity.Of(Input, 1)}\"");
    }

    [Fact]
    public void Facts_of_a_copy_hold_no_signs_that_steer_a_terminal() =>
        CopyNote.FactsIn("Build:            a\u001b[31m\u009bb\n").ShouldBe(["Build:            a[31mb"]);
}
