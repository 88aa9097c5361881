using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Tests.Csl;

/// <summary>Runs over clusters: scope, warnings, safety of the output, reuse of an engine.</summary>
public sealed class ProcessingTests
{
    private static readonly List<Item> Items = Formatting.Items(
        """
        [{"id": "a", "type": "book", "title": "One", "author": [{"family": "Doe", "given": "Al"}], "issued": "2000"},
         {"id": "b", "type": "book", "title": "Two", "author": [{"family": "Doe", "given": "Al"}], "issued": "2000"},
         {"id": "c", "type": "book", "title": "<b>Three</b> & <script>alert(1)</script>", "author": [{"family": "Roe"}], "issued": "2001", "URL": "javascript:alert(1)"}]
        """);

    [Fact]
    public void Letters_are_given_within_the_scope_of_a_run()
    {
        var engine = new CitationEngine(BuiltInStyles.Find("author-date")!, BuiltInStyles.Locales, "en-US", Items);
        string Citation(params string[] ids) => engine.Process([new Cluster("x", [.. ids.Select(id => new Cite(id))])]).Citations[0].ToPlainText();
        Citation("a", "b").ShouldBe("(Doe 2000a, 2000b)");
        Citation("b").ShouldBe("(Doe 2000)");
        Citation("b", "c").ShouldBe("(Doe 2000; Roe 2001)");
    }

    [Fact]
    public void Unknown_items_are_warnings_with_their_place()
    {
        var result = Formatting.Built("author-date", Items);
        result.Warnings.ShouldBeEmpty();
        var engine = new CitationEngine(BuiltInStyles.Find("author-date")!, BuiltInStyles.Locales, null, Items);
        var run = engine.Process([new Cluster("x", [new Cite("a"), new Cite("nobody")])]);
        run.Citations[0].ToPlainText().ShouldBe("(Doe 2000)");
        run.Warnings.ShouldHaveSingleItem().ShouldBe(new ProcessingWarning(WarningKind.UnknownItem, "nobody", 0, 1));
    }

    [Fact]
    public void Markup_is_kept_and_everything_else_is_escaped()
    {
        var entry = Formatting.Built("author-date", Items).Bibliography.Single(found => found.ItemId == "c");
        var html = HtmlWriter.Write(entry.Text);
        html.ShouldContain("<b>Three</b> &amp; &lt;script&gt;alert(1)&lt;/script&gt;");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public void Addresses_are_links_unless_that_is_switched_off()
    {
        var items = Formatting.Items("""[{"id": "a", "type": "webpage", "title": "T", "URL": "https://x.example/?a=1&b=2"}]""");
        HtmlWriter.Write(Formatting.Built("author-date", items).Bibliography[0].Text).ShouldEndWith("<a href=\"https://x.example/?a=1&amp;b=2\">https://x.example/?a=1&amp;b=2</a>.");
        HtmlWriter.Write(Formatting.Built("author-date", items, options: new ProcessingOptions { Links = false }).Bibliography[0].Text).ShouldNotContain("<a ");
    }

    [Fact]
    public void Items_with_one_id_are_warnings_and_the_first_holds()
    {
        var twice = Formatting.Items("""[{"id": "a", "type": "book", "title": "One"}]""").Concat(Formatting.Items("""[{"id": "a", "type": "book", "title": "Two"}]""")).ToList();
        var result = new CitationEngine(BuiltInStyles.Find("numeric")!, BuiltInStyles.Locales, "en-US", twice).Process([], ["a"]);
        result.Bibliography.ShouldHaveSingleItem().Text.ToPlainText().ShouldStartWith("[1] One");
        result.Warnings.ShouldHaveSingleItem().Kind.ShouldBe(WarningKind.DuplicateItem);
    }

    [Fact]
    public void Consecutive_numbers_collapse_and_locators_do_not()
    {
        var engine = new CitationEngine(BuiltInStyles.Find("numeric")!, BuiltInStyles.Locales, "en-US", Items);
        var result = engine.Process([new Cluster("x", [new Cite("c"), new Cite("a"), new Cite("b")]), new Cluster("y", [new Cite("a") { Locator = "3-5" }, new Cite("b")])]);
        result.Citations.Select(citation => citation.ToPlainText()).ShouldBe(["[1–3]", "[2, pp. 3–5, 3]"]);
    }

    [Fact]
    public void An_author_in_the_text_stands_before_the_citation()
    {
        var engine = new CitationEngine(BuiltInStyles.Find("author-date")!, BuiltInStyles.Locales, "en-US", Items);
        string Citation(Cite cite) => engine.Process([new Cluster("x", [cite])]).Citations[0].ToPlainText();
        Citation(new Cite("a") { AuthorInText = true }).ShouldBe("Doe (2000)");
        Citation(new Cite("a") { AuthorOnly = true }).ShouldBe("Doe");
        Citation(new Cite("a") { SuppressAuthor = true, Locator = "7" }).ShouldBe("(2000, p. 7)");
    }

    [Fact]
    public void A_cite_that_begins_a_sentence_takes_a_capital_after_an_author_in_the_text_too()
    {
        var style = Formatting.Style("<citation><layout delimiter=\"; \"><choose><if position=\"ibid\"><text term=\"ibid\"/></if><else><text variable=\"title\"/></else></choose></layout></citation>", "class=\"note\"");
        var engine = new CitationEngine(style, BuiltInStyles.Locales, "en-US", Items);
        var (first, again) = (new Cite("a"), new Cite("a") { Prefix = "It is so. " });
        string Citation(Cite begin) => engine.Process([new Cluster("x", [begin, again]) { NoteIndex = 1 }]).Citations[0].ToPlainText();
        Citation(first).ShouldBe("One; It is so. Ibid.");
        Citation(first with { AuthorInText = true }).ShouldBe("One; It is so. Ibid.");
    }

    [Fact]
    public void Cites_carry_their_item_and_can_be_links()
    {
        var citation = Formatting.Built("author-date", Items).Citations[2];
        citation.Runs.Where(run => run.ItemId is not null).ShouldAllBe(run => run.ItemId == "c");
        HtmlWriter.Write(citation, new HtmlOptions { CiteHref = id => "#ref-" + id }).ShouldBe("(<a class=\"cite\" href=\"#ref-c\">Roe 2001</a>)");
    }

    [Fact]
    public void One_engine_gives_the_same_from_many_threads()
    {
        var engine = new CitationEngine(BuiltInStyles.Find("author-date")!, BuiltInStyles.Locales, "en-US", Items);
        var all = new string[64];
        Parallel.For(0, all.Length, i => all[i] = string.Join('|', engine.Process([new Cluster("x", [new Cite("a"), new Cite("c")])], ["b"]).Bibliography.Select(entry => entry.Text.ToPlainText())));
        all.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("author-date")]
    [InlineData("numeric")]
    [InlineData("notes")]
    public void A_run_gives_the_same_on_any_number_of_threads(string style)
    {
        var items = Enumerable.Range(0, 300).Select(i => Items[i % Items.Count] with { Id = $"{Items[i % Items.Count].Id}{i}" }).ToList();
        string Entries(int jobs)
        {
            var engine = new CitationEngine(BuiltInStyles.Find(style)!, BuiltInStyles.Locales, "en-US", items, jobs: jobs);
            return string.Join('\n', engine.Process([], engine.ItemIds, jobs).Bibliography.Select(entry => $"{entry.ItemId} {entry.Number} {HtmlWriter.Write(entry.Text)}"));
        }

        Entries(4).ShouldBe(Entries(1));
    }
}
