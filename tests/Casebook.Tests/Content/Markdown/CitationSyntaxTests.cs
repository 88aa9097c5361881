namespace Casebook.Tests.Content.Markdown;

public sealed class CitationSyntaxTests
{
    [Theory]
    [InlineData("[@id]", "|N|id||")]
    [InlineData("[@id, p. 12]", "|N|id|page:12|")]
    [InlineData("[see @a, pp. 3-4; @b]", "see |N|a|page:3-4| + |N|b||")]
    [InlineData("[-@id] and -@id", "|S|id|| || |S|id||")]
    [InlineData("[see -@a; also @b]", "see |S|a|| + also |N|b||")]
    [InlineData("@id says", "|A|id||")]
    [InlineData("@id's view", "|A|id||")]
    [InlineData("@id [p. 3]", "|A|id|page:3|")]
    [InlineData("@id\n[p. 3]", "|A|id|page:3|")]
    [InlineData("@id [p. 3; see @b]", "|A|id|page:3| + see |N|b||")]
    [InlineData("@id [see @b, p. 2]", "|A|id|| + see |N|b|page:2|")]
    [InlineData("@id [b]", "|A|id||, b")]
    [InlineData("[@a.; @b]", "|N|a||. + |N|b||")]
    [InlineData("[@A:b/c.d-e_f.]", "|N|A:b/c.d-e_f||.")]
    [InlineData("[@{a;b}, p. 3]", "|A|a;b||")]
    [InlineData("[@{https://x.y/a}]", "|N|https://x.y/a||")]
    [InlineData("[@a,\np. 3]", "|N|a|page:3|")]
    [InlineData("*@a* **[@b]**", "|A|a|| || |N|b||")]
    [InlineData("[see *really* @a, *emph*]", "see really |N|a||, emph")]
    [InlineData("[see `@x` @a]", "see @x |N|a||")]
    [InlineData("[see a\\@b @a, \\@c]", "see a@b |N|a||, @c")]
    public void A_citation_reads_as_in_pandoc(string markdown, string expected) => Reading.Citations(markdown).ShouldBe(expected);

    [Theory]
    [InlineData("[@a; ]", "|A|a||")]
    [InlineData("[;@a]", "|A|a||")]
    [InlineData("[@a;; @b]", "|A|a|| || |A|b||")]
    [InlineData("[@a][@b]", "|A|a|| || |N|b||")]
    [InlineData("[foo @a", "|A|a||")]
    [InlineData("[see a@b.c; @d]", "|A|d||")]
    public void A_malformed_list_is_text_around_sources_named_in_the_sentence(string markdown, string expected) => Reading.Citations(markdown).ShouldBe(expected);

    [Theory]
    [InlineData("mail someone@example.org")]
    [InlineData("\\@handle")]
    [InlineData("https://medium.com/@user/post")]
    [InlineData("<https://medium.com/@user/post>")]
    [InlineData("medium.com/@user")]
    [InlineData("www.example.org/a/@b")]
    [InlineData("e.g.@x and first.last+@example.org")]
    [InlineData("`@code`")]
    [InlineData("@ alone and [@] and [@ a]")]
    [InlineData("    @indented code")]
    public void An_at_sign_elsewhere_is_no_citation(string markdown) => Reading.Citations(markdown).ShouldBe("");

    [Theory]
    [InlineData("p. xii-xv", "page:xii-xv|")]
    [InlineData("xii", "|, xii")]
    [InlineData("pp. 33, 35-38 and nowhere else", "page:33, 35-38| and nowhere else")]
    [InlineData("chap. 3 and more", "chapter:3| and more")]
    [InlineData("chapters 3; @b", "chapter:3| + |N|b||")]
    [InlineData("sec. 3.2.1.", "section:3.2.1|.")]
    [InlineData("§3", "section:3|")]
    [InlineData("§§ 3–4", "section:3–4|")]
    [InlineData("¶ 3", "paragraph:3|")]
    [InlineData("para. 3", "paragraph:3|")]
    [InlineData("no. 7", "issue:7|")]
    [InlineData("vol. 2, p. 3", "volume:2|, p. 3")]
    [InlineData("s.v. 3 foo", "sub-verbo:3| foo")]
    [InlineData("sub verbo 3", "sub-verbo:3|")]
    [InlineData("timestamp 00:12:30", "timestamp:00:12:30|")]
    [InlineData("table 4", "table:4|")]
    [InlineData("art. 5(2)(b)", "article-locator:5(2)(b)|")]
    [InlineData("591 [84]", "page:591 [84]|")]
    [InlineData("p. 12: he says", "page:12|: he says")]
    [InlineData("p. 12 ff.", "page:12| ff.")]
    [InlineData("P. 12", "page:12|")]
    [InlineData("I agree", "|, I agree")]
    [InlineData("{pp. iv, 3.3}, more", "page:iv, 3.3|, more")]
    [InlineData("{}99 years later", "|99 years later")]
    public void A_locator_is_parted_from_the_suffix(string behind, string expected) => Reading.Citations($"[@a, {behind}]").ShouldBe($"|N|a|{expected}");

    [Fact]
    public void Every_locator_label_of_the_specification_can_be_written_in_full()
    {
        foreach (var label in Casebook.Citations.Taxonomy.Locators.Names)
        {
            var word = label switch { "article-locator" => "article", "title-locator" => "title", _ => label };
            Reading.Citations($"[@a, {word} 7]").ShouldBe($"|N|a|{label}:7|");
        }
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        const string Markdown = "> text\r\n> [see @first,\r\n> p. 3; @second]\r\n";
        var citation = Reading.Narrative(Markdown).Syntax.Citations.ShouldHaveSingleItem();
        Markdown.Substring(citation.Span.Start, citation.Span.Length).ShouldBe("[see @first,\r\n> p. 3; @second]");
        citation.Keys.Select(key => Markdown.Substring(key.Span.Start, key.Span.Length)).ShouldBe(["first", "second"]);
    }

    [Fact]
    public void Two_sources_without_a_semicolon_are_an_error_at_the_second() => Reading.Faults("[@a, p. 3 @b]").ShouldBe(["CB2209 1:11"]);

    [Fact]
    public void A_citation_inside_a_link_is_an_error() => Reading.Faults("[words @a](https://example.org)").ShouldBe(["CB2210 1:8"]);
}
