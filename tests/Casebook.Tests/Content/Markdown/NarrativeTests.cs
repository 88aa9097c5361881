using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Tests.Content.Markdown;

public sealed class NarrativeTests
{
    [Fact]
    public void Headings_begin_at_two_and_leave_no_level_out()
    {
        var headings = Reading.Narrative("# A\n\n### B\n\n## C\n\n###### D\n").Syntax.Headings;
        headings.Select(heading => $"{heading.Level} {heading.Text}").ShouldBe(["2 A", "3 B", "3 C", "4 D"]);
        Reading.Narrative("## A\n\n### B\n").Syntax.Headings.Select(heading => heading.Level).ShouldBe([2, 3]);
    }

    [Fact]
    public void Anchors_yield_to_claims_and_to_each_other()
    {
        var syntax = Reading.Narrative("# Mou signed\n\n# Мир & связь\n\n# Twice\n\n# Twice\n\n# ***\n\n# Given {#chosen}\n\n# Ref 1\n", "mou-signed").Syntax;
        syntax.Headings.Select(heading => heading.Id).ShouldBe(["mou-signed-1", "мир--связь", "twice", "twice-1", "section", "chosen", "section-ref-1"]);
    }

    [Fact]
    public void A_written_anchor_that_is_taken_is_an_error() =>
        Reading.Narrative("# A {#claim}\n\ntext [x]{#b} [y]{#b}\n", "claim").Bag.Items.Select(Reading.Show).ShouldBe(["CB2204 1:5", "CB2204 3:17"]);

    [Fact]
    public void Attributes_other_than_the_four_are_errors_and_reach_nothing()
    {
        var (syntax, bag) = Reading.Narrative("[x]{.a lang=ru dir=rtl onclick=alert style=\"a b\"} *y*{lang=russian-} `z`{dir=up}");
        bag.Items.Select(Reading.Show).ShouldBe(["CB2203 1:4", "CB2203 1:4", "CB2214 1:54", "CB2214 1:73"]);
        var span = syntax.Document.Descendants<SpanInline>().ShouldHaveSingleItem().GetAttributes();
        span.Classes.ShouldBe(["a"]);
        span.Properties!.Select(pair => $"{pair.Key}={pair.Value}").ShouldBe(["lang=ru", "dir=rtl"]);
    }

    [Fact]
    public void Attributes_belong_to_the_paragraph_they_end_and_to_the_block_before()
    {
        var document = Reading.Narrative("Слова\n{lang=ru}\n\n> quote\n\n{.wide}\n\nbraces {x} and {.y} stay").Syntax.Document;
        ((ParagraphBlock)document[0]).GetAttributes().Properties!.ShouldHaveSingleItem().Value.ShouldBe("ru");
        ((QuoteBlock)document[1]).GetAttributes().Classes.ShouldBe(["wide"]);
        document.Count.ShouldBe(3);
    }

    [Fact]
    public void Plain_text_has_no_marks_and_closes_up_where_a_citation_was() =>
        Reading.Narrative("# Head\n\nSome *words* [@a], `code` &amp; [a link](x) [@b].\n\n| a | b |\n|---|---|\n| c | d |\n").Syntax.PlainText
            .ShouldBe("Head Some words, code & a link. a b c d");

    [Theory]
    [InlineData("a <b>bold</b> <br>", "CB2201 1:3", "CB2201 1:15")]
    [InlineData("text\n\n<div>\n*x*\n</div>", "CB2201 3:1")]
    [InlineData("<!-- note -->", "CB2201 1:1")]
    [InlineData("<script>alert(1)</script>", "CB2201 1:1")]
    [InlineData("a </p> b", "CB2201 1:3")]
    public void Raw_html_is_an_error_at_its_tag(string markdown, params string[] expected) => Reading.Faults(markdown).ShouldBe(expected);

    [Fact]
    public void A_less_than_sign_is_text_where_it_can_open_no_tag() => Reading.Faults("1 < 2, a<=b, \\<b>, `<b>`, <https://example.org>, x <? y <!A z").ShouldBeEmpty();

    [Fact]
    public void A_missing_footnote_is_an_error() => Reading.Faults("a[^1] b[^2] \\[^3]\n\n[^1]: note").ShouldBe(["CB2212 1:8"]);

    [Fact]
    public void Cross_links_keep_their_target_and_read_their_words()
    {
        const string Markdown = "[[a]] [[ dossier:b#c |some *words*]] | [x]";
        var links = Reading.Narrative(Markdown).Syntax.Links.OfType<CrossLinkInline>().ToList();
        links.Select(link => link.Target).ShouldBe(["a", "dossier:b#c"]);
        links.Select(link => Markdown.Substring(link.TargetSpan.Start, link.TargetSpan.Length)).ShouldBe(["a", "dossier:b#c"]);
        links[1].Descendants<EmphasisInline>().ShouldHaveSingleItem();
        Markdown.Substring(links[1].Span.Start, links[1].Span.Length).ShouldBe("[[ dossier:b#c |some *words*]]");
    }

    [Fact]
    public void In_a_table_the_bar_of_a_cross_link_is_escaped()
    {
        const string Markdown = "| a | b |\n|---|---|\n| x \\| [[t\\|words]] [@k, p. 3] | [[u]] |\n";
        var syntax = Reading.Narrative(Markdown).Syntax;
        syntax.Links.OfType<CrossLinkInline>().Select(link => Markdown.Substring(link.Span.Start, link.Span.Length)).ShouldBe(["[[t\\|words]]", "[[u]]"]);
        var citation = syntax.Citations.ShouldHaveSingleItem();
        Markdown.Substring(citation.Span.Start, citation.Span.Length).ShouldBe("[@k, p. 3]");
        syntax.PlainText.ShouldBe("a b x | words u");
    }

    [Fact]
    public void A_link_inside_a_link_is_an_error() => Reading.Faults("[[a|see [[b]]]] [[a|<https://b.c>]]").ShouldBe(["CB2210 1:9", "CB2210 1:21"]);

    [Fact]
    public void An_end_line_closes_the_innermost_directive()
    {
        var directives = Reading.Narrative("::: claim a\ntext\n\n::: note {lang=ru}\n```\n:::\n```\n:::\n:::\n\nafter\n").Syntax.Directives;
        directives.Select(block => $"{block.Name}|{block.Arguments}|{block.IsEnded}").ShouldBe(["claim|a|True", "note||True"]);
        directives[0].OfType<DirectiveBlock>().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("text\n\n#\t[@key] x\n")]
    [InlineData("text\r\n\r\n  ## \t[@key] x\r\n")]
    [InlineData("- text\n\n  #\t\t[@key] x\n")]
    public void Tabs_in_a_heading_do_not_shift_its_places(string markdown) =>
        Reading.Narrative(markdown).Syntax.Citations.ShouldHaveSingleItem().Keys[0].Span.Start.ShouldBe(markdown.IndexOf("key", StringComparison.Ordinal));

    [Fact]
    public void A_narrative_inside_a_file_has_the_offsets_of_the_file()
    {
        const string File = "---\ntitle: x\n---\n\nText [@a] [[b|*c*]] [d](e).\n";
        var text = new SourceText(new SourcePath("x.md"), File);
        var start = File.LastIndexOf("---", StringComparison.Ordinal) + 4;
        var syntax = MarkdownReader.ReadNarrative(text, TextSpan.Between(start, File.Length), new HashSet<string>(), new DiagnosticBag());
        syntax.Document.Descendants().OfType<EmphasisInline>().Select(node => File.Substring(node.Span.Start, node.Span.Length)).ShouldBe(["*c*"]);
        syntax.Links.OfType<LinkInline>().Select(node => File.Substring(node.UrlSpan.Start, node.UrlSpan.Length)).ShouldBe(["e"]);
        syntax.Citations[0].Keys[0].Span.ShouldBe(new TextSpan(File.IndexOf("@a", StringComparison.Ordinal) + 1, 1));
    }

    [Fact]
    public void A_field_has_inline_marks_only_and_its_own_map_of_offsets()
    {
        const string File = "event: 'It''s # no heading [@key]\n  1. no list'";
        const string Value = "It's # no heading [@key] 1. no list";
        var map = OffsetMap.Of([new(0, 8), new(3, 12), new(24, 33), new(25, 36)]);
        var bag = new DiagnosticBag();
        var syntax = MarkdownReader.ReadInline(new SourceText(new SourcePath("x.md"), File), Value, map, bag);
        bag.Count.ShouldBe(0);
        syntax.Document.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
        var key = syntax.Citations.ShouldHaveSingleItem().Keys[0];
        File.Substring(key.Span.Start, key.Span.Length).ShouldBe("key");
        syntax.PlainText.ShouldBe("It's # no heading 1. no list");
    }

    [Theory]
    [InlineData("# a")]
    [InlineData("- a")]
    [InlineData("    a")]
    [InlineData("[a]: b")]
    [InlineData("::: claim a")]
    [InlineData("a\n===")]
    public void A_field_is_a_paragraph_whatever_it_begins_with(string value)
    {
        var syntax = MarkdownReader.ReadInline(new SourceText(new SourcePath("x.md"), value), value, OffsetMap.Shift(0), new DiagnosticBag());
        syntax.Document.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>();
        syntax.PlainText.ShouldBe(value.Trim().Replace('\n', ' '));
    }

    [Theory]
    [InlineData("a\u00a0b")]
    [InlineData("a  b")]
    [InlineData("a\u3000b ")]
    public void White_space_in_plain_text_is_one_space(string value) =>
        MarkdownReader.ReadInline(new SourceText(new SourcePath("x"), value), value, OffsetMap.Shift(0), new DiagnosticBag()).PlainText.ShouldBe("a b");

    /// <summary>Fields without marks are not given to the parser; what comes of them is the same.</summary>
    [Theory]
    [InlineData("Roscosmos and CNSA signed a memorandum (9 March 2021) - \"jointly\" - at 50 % > 10 | ~ # + = 'x'; done!")]
    [InlineData("1. not a list")]
    [InlineData("Мир и 世界")]
    public void A_field_without_marks_is_the_same_tree_without_the_parser(string value)
    {
        var map = OffsetMap.Shift(7);
        PlainParagraph.Is(value).ShouldBeTrue();
        var quick = PlainTree.Of(value, PlainParagraph.PlaceOf(value, map));
        var parsed = Markdig.Markdown.Parse(value, MarkdownPipelines.Inline);
        var syntax = new MarkdownWalk(new SourceText(new SourcePath("x"), value), value, map, true, new DiagnosticBag()).Walk(parsed, new HashSet<string>());
        string Shape(MarkdownDocument document) => string.Join(" ", document.Descendants().Select(node => $"{node.GetType().Name}{node.Span.Start}-{node.Span.End}{(node as LiteralInline)?.Content}"));
        Shape(quick).ShouldBe(Shape(parsed));
        syntax.PlainText.ShouldBe(value);
    }
}
