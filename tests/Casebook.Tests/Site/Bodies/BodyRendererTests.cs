using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Bodies;

namespace Casebook.Tests.Site.Bodies;

public sealed class BodyRendererTests
{
    [Theory]
    [InlineData("a < b & \"c\" {x}", "<p>a &lt; b &amp; &quot;c&quot; {x}</p>")]
    [InlineData("[[cnsa]] [[cnsa|the *agency*]]", "<p><a href=\"../actors/cnsa.html\">China &lt;National&gt;</a> <a href=\"../actors/cnsa.html\">the <em>agency</em></a></p>")]
    [InlineData("[[term:origin|it]]", "<p><a href=\"../terms/origin.html\" data-means=\"What &quot;it&quot; &lt;means&gt;\" data-means-language=\"zh\">it</a></p>")]
    [InlineData("[[actor:rostec]]", "<p><a href=\"../actors/rostec.html\">actor:rostec</a></p>")]
    [InlineData("[x](group/arms.md#sold \"a \\\"t\\\"\")", "<p><a href=\"../dossiers/arms.html#sold\" title=\"a &quot;t&quot;\">x</a></p>")]
    [InlineData("[x](https://example.org/?a&b)", "<p><a href=\"https://example.org/?a&amp;b\" rel=\"external noreferrer\">x</a></p>")]
    [InlineData("<who@example.org>", "<p><a href=\"mailto:who@example.org\">who@example.org</a></p>")]
    [InlineData("See [@tass-2021; @rostec] now.", "<p>See <cite>tass-2021+rostec</cite> now.</p>")]
    [InlineData("[слова [@tass-2021]]{lang=ru .q #z}", "<p><span id=\"z\" class=\"q\" lang=\"ru\">слова <cite>tass-2021</cite></span></p>")]
    [InlineData("*слова*{lang=ru}", "<p><em lang=\"ru\">слова</em></p>")]
    [InlineData("# Head", "<h2 id=\"head\">Head</h2>")]
    [InlineData("![a *map*](../media/map.png)", "<p><img src=\"../media/map.png\" alt=\"a map\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("::: note {lang=en}\nwords\n:::", "<aside role=\"note\" class=\"note\" lang=\"en\">\n<p>words</p>\n</aside>")]
    [InlineData("::: note {.q}\nwords\n:::", "<aside role=\"note\" class=\"note q\">\n<p>words</p>\n</aside>")]
    [InlineData("::: quote\nwords\n:::", "<blockquote class=\"quote\">\n<p>words</p>\n</blockquote>")]
    [InlineData("::: timeline\ncomment\n:::", "<p>comment</p>")]
    public void Markdown_becomes(string markdown, string expected) => Rendering.Blocks(markdown).ShouldBe(expected);

    [Fact]
    public void A_figure_has_its_words_and_its_caption() =>
        Rendering.Blocks("::: figure ../media/map.png A \"map\"\nCaption [@tass-2021].\n:::").ShouldBe(
            "<figure class=\"figure\"><img src=\"../media/map.png\" alt=\"A &quot;map\" loading=\"lazy\" decoding=\"async\">\n<figcaption>\n<p>Caption <cite>tass-2021</cite>.</p>\n</figcaption>\n</figure>");

    [Fact]
    public void A_table_stands_in_a_frame_with_a_name_of_its_own()
    {
        var html = Rendering.Blocks("| Year | *Share* | |\n|---|--:|---|\n| 2014 | 3 % | x |\n");
        html.ShouldBe(
            "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table 1: Year, Share\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">Year</th>\n"
            + "<th scope=\"col\" class=\"align-right\"><em>Share</em></th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>2014</td>\n<td class=\"align-right\">3 %</td>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n</div>");
    }

    [Fact]
    public void A_footnote_may_stand_below_a_definition_list() =>
        Rendering.Blocks("Words.[^1]\n\nTerm\n: Its meaning.\n\nOther\n: Another.\n\n[^1]: The footnote.\n").ShouldContain("The footnote.");

    [Fact]
    public void Footnotes_lead_there_and_back()
    {
        var html = Rendering.Blocks("a[^x] b[^x]\n\n[^x]: note [@tass-2021]\n");
        html.ShouldBe(
            "<p>a<sup class=\"footnote-ref\"><a role=\"doc-noteref\" id=\"fnref_1\" href=\"#fn_1\" aria-label=\"Note 1\">1</a></sup>"
            + " b<sup class=\"footnote-ref\"><a role=\"doc-noteref\" id=\"fnref_2\" href=\"#fn_1\" aria-label=\"Note 1\">1</a></sup></p>\n"
            + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n<li id=\"fn_1\">\n<p>note <cite>tass-2021</cite>"
            + " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref_1\" aria-label=\"Back to note 1 in the text\">↩︎</a>"
            + " <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref_2\" aria-label=\"Back to note 1 in the text\">↩︎</a></p>\n</li>\n</ol>\n</section>");
    }

    [Fact]
    public void Definition_lists_are_lists() => Rendering.Blocks("Term\n:   what it *means*\n").ShouldBe("<dl>\n<dt>Term</dt>\n<dd>what it <em>means</em></dd>\n</dl>");

    [Fact]
    public void A_narrative_is_cut_where_the_dossier_is_shown()
    {
        var parts = BodyRenderer.Parts(
            Rendering.Bound("Before [@tass-2021].\n\n::: claim landed\nOn [@rostec] this.\n:::\n\n::: note\nx\n:::\n\n::: matrix\n:::\n\nAfter [@tass-2021].[^1]\n\n[^1]: n\n"), Rendering.Frame);
        parts.Select(part => part.Directive?.Kind).ShouldBe([null, DirectiveKind.Claim, null, DirectiveKind.Matrix, null]);
        parts[1].Directive!.Argument.ShouldBe("landed");
        parts[1].Html.Text.Trim().ShouldBe("<p>On <cite>rostec</cite> this.</p>");
        parts[3].Html.IsEmpty.ShouldBeTrue();
        parts[4].Html.Text.ShouldContain("role=\"doc-endnotes\"");
    }

    [Fact]
    public void Phrases_have_no_paragraph_and_mark_a_foreign_language()
    {
        const string Value = "Two *words*\n\nand [@tass-2021]";
        var bag = new DiagnosticBag();
        var text = new SourceText(new SourcePath("content/dossiers/moon.md"), Value);
        var syntax = MarkdownReader.ReadInline(text, Value, OffsetMap.Shift(0), bag);
        var body = BodyBinder.Bind(syntax, Casebook.Tests.Content.Bodies.Binding.Symbols, new BodyPlace(text.Path, null, "ru"), bag);
        BodyRenderer.Inline(body, Rendering.Frame).Text.ShouldBe("Two <em>words</em> and <cite>tass-2021</cite>");
        BodyRenderer.Inline(body, Rendering.Frame with { PageLanguage = "en", SiteLanguage = "en" }).Text.ShouldBe("<span lang=\"ru\">Two <em>words</em> and <cite>tass-2021</cite></span>");
        BodyRenderer.Inline(body, Rendering.Frame with { PageLanguage = "ru", SiteLanguage = "en" }).Text.ShouldBe("Two <em>words</em> and <cite>tass-2021</cite>");
    }

    [Theory]
    [InlineData("Words", "<div lang=\"zh\">\n\n<p>Words</p>\n</div>\n")]
    [InlineData("# Head\n\nWords", "<div lang=\"zh\">\n<h2 id=\"head\">Head</h2>\n<p>Words</p>\n</div>\n")]
    [InlineData("::: timeline\n:::", "")]
    public void A_narrative_in_a_foreign_language_is_marked(string markdown, string expected) =>
        string.Concat(BodyRenderer.Parts(Rendering.Bound(markdown), Rendering.Frame with { PageLanguage = "en", SiteLanguage = "zh" }).Select(part => part.Html)).ShouldBe(expected);

    [Fact]
    public void Names_in_a_text_are_words_of_the_page() =>
        Rendering.Blocks("| a |\n|---|\n| b |\n", Rendering.Frame with { Words = BodyWords.English with { Table = "\"{0}\" <{1}>" } }).ShouldContain("aria-label=\"&quot;1&quot; &lt;a&gt;\"");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("[x](javascript:alert(1)) <javascript:alert(1)> ![y](javascript:alert(1))")]
    [InlineData("```x\"onclick=\"y\nz\n```")]
    [InlineData("*x*{onclick=alert(1) style=x}")]
    public void What_was_refused_does_not_reach_the_page(string markdown)
    {
        var html = BodyRenderer.Blocks(Casebook.Tests.Content.Bodies.Binding.Narrative(markdown).Body, Rendering.Frame).Text;
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("href=\"javascript");
        html.ShouldNotContain("onclick=\"");
    }
}
