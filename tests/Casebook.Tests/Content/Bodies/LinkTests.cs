using Casebook.Content.Binding;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Bodies;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[[cnsa]]", "actor:cnsa")]
    [InlineData("[[actor:rostec|the group]]", "actor:rostec")]
    [InlineData("[[source:rostec]]", "source:rostec")]
    [InlineData("[[topic:space]] [[term: origin]]", "topic:space", "term:origin")]
    [InlineData("[[page:method/grades#letters]]", "page:method/grades#letters")]
    [InlineData("[[#mou-signed]] [[#outlook]]", "dossier:moon#mou-signed", "dossier:moon#outlook")]
    [InlineData("[[arms#sold]]", "dossier:arms#sold")]
    [InlineData("[[lunar]]", "dossier:moon")]
    [InlineData("# Own words\n\n[[#own-words]] [x](#own-words)", "dossier:moon#own-words", "dossier:moon#own-words")]
    [InlineData("[x](group/arms.md#sold)", "dossier:arms#sold")]
    [InlineData("[x](../pages/method/grades.md) [y](./../actors/cnsa.md \"title\")", "page:method/grades", "actor:cnsa")]
    [InlineData("[x][r]\n\n[r]: ../sources/tass-2021.md", "source:tass-2021")]
    [InlineData("[x](../media/data/table.csv) ![a map](../media/map.png)", "media/data/table.csv", "media/map.png")]
    [InlineData("<https://example.org/@a> [x](http://example.org/?a=b&amp;c#d)", "https://example.org/@a", "http://example.org/?a=b&c#d")]
    [InlineData("<who@example.org> [x](mailto:who@example.org)", "mailto:who@example.org", "mailto:who@example.org")]
    [InlineData("[![a map](../media/map.png)](https://example.org)", "https://example.org", "media/map.png")]
    public void A_link_leads_to(string markdown, params string[] expected) => Binding.Targets(markdown).ShouldBe(expected);

    [Theory]
    [InlineData("[[cnas]]", "CB2221 1:3 did you mean 'cnsa'?")]
    [InlineData("text [[rostec]]", "CB2220 1:8 write [[source:rostec]] or [[actor:rostec]]")]
    [InlineData("[[actor:nasa]]", "CB2101 1:3 add content/actors/nasa.md, or choose another")]
    [InlineData("[[actor:cnas]]", "CB2101 1:3 did you mean 'cnsa'?")]
    [InlineData("[[acter:cnsa]]", "CB2222 1:3 did you mean 'actor'?")]
    [InlineData("[[arms#slod]]", "CB2223 1:3 did you mean 'sold'?")]
    [InlineData("[[#mou-singed|x]]", "CB2223 1:3 did you mean 'mou-signed'?")]
    [InlineData("[[]]", "CB2213 1:3 write [[id]], [[id|words]] or [[#claim]], or '\\[' for a bracket")]
    [InlineData("[[moon#]]", "CB2213 1:3 write [[id]], [[id|words]] or [[#claim]], or '\\[' for a bracket")]
    [InlineData("[[lunar]]", "CB2102 1:3 write 'moon'")]
    public void A_cross_link_that_names_nothing_is_an_error_with_a_way_out(string markdown, string expected) => Binding.Faults(markdown).ShouldBe([expected]);

    [Theory]
    [InlineData("[x](arms.md)", "CB2228 1:5 did you mean 'group/arms.md'?")]
    [InlineData("[x](group/arm.md)", "CB2228 1:5 did you mean 'group/arms.md'?")]
    [InlineData("[x](Group/Arms.md)", "CB2229 1:5 write 'group/arms.md'")]
    [InlineData("[x](group/arms.md#nope)", "CB2223 1:5 name a claim or judgement by its id, a heading by its words in lower case with hyphens")]
    [InlineData("[x](../../../secret.md)", "CB2227 1:5 link to a file under content/, or to its address with https://")]
    [InlineData("[x](../../site.config.yml)", "CB2227 1:5 link to a file under content/, or to its address with https://")]
    [InlineData("[x](/dossiers/moon.html)", "CB2226 1:5 write it from this file, for example ../dossiers/name.md")]
    [InlineData("[x](//example.org)", "CB2225 1:5 write https: before it")]
    [InlineData("[x]()", "CB2225 1:1 write the address in the parentheses")]
    [InlineData("[x](https://)", "CB2225 1:5 write it in full, as in https://example.org/page")]
    [InlineData("[x](https:example.org)", "CB2225 1:5 write it in full, as in https://example.org/page")]
    [InlineData("[x](#nowhere)", "CB2223 1:5 name a claim or judgement by its id, a heading by its words in lower case with hyphens")]
    [InlineData("[x](../media/film.mp4)", "CB2231 1:5 allowed are avif, csv, jpg, pdf, png, svg, webp")]
    [InlineData("![x](../media/mpa.png)", "CB2230 1:6 did you mean '../media/map.png'?")]
    [InlineData("![x](../media/Map.png)", "CB2229 1:6 write '../media/map.png'")]
    [InlineData("![x](https://example.org/a.png)", "CB2230 1:6 put the picture into content/media; pages load nothing from elsewhere")]
    [InlineData("![x](../dossiers/moon.md)", "CB2230 1:6 put the picture into content/media")]
    [InlineData("![x](../media/data/table.csv)", "CB2231 1:6 allowed are avif, jpg, png, svg, webp")]
    [InlineData("![](../media/map.png)", "CB2232 1:1 say in the brackets what the picture shows")]
    public void A_link_to_what_is_not_there_is_an_error(string markdown, string expected) => Binding.Faults(markdown).ShouldBe([expected]);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](java&#x09;script:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java\u200Bscript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    public void An_address_that_could_run_code_is_refused(string markdown)
    {
        var (body, bag) = Binding.Narrative(markdown);
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe("CB2224");
        body.Links.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    public void A_picture_comes_from_a_file_only(string markdown) => Binding.Narrative(markdown).Bag.Items.ShouldHaveSingleItem().Code.ShouldBe("CB2230");

    [Fact]
    public void Citations_get_canonical_ids_and_unknown_ones_are_errors()
    {
        var (body, bag) = Binding.Narrative("[see @TASS:2021, p. 3; @rostec] @tass-2020 says, [-@tass-2021]");
        body.Citations.Select(group => string.Join("+", group.Sources.Select(source => source.Source))).ShouldBe(["tass-2021+rostec", "tass-2021"]);
        body.Citations[0].Sources[0].Locator.ShouldBe(new Locator("page", "3"));
        bag.Items.Select(item => $"{item.Code} {item.Span!.Value.Start.Column} {item.Help}")
            .ShouldBe(["CB2101 34 did you mean 'tass-2021'? write '\\@' for an at-sign that is no citation"]);
    }

    [Fact]
    public void Plain_text_has_the_title_of_what_a_cross_link_leads_to() =>
        Binding.Narrative("# On [[cnsa]]\n\nSee [[moon#landed]], [[cnsa|the agency]] and [[topic:space]] [@tass-2021].\n\n    code\n").Body.PlainText
            .ShouldBe("On China National Space Administration See moon, the agency and space. code");

    [Fact]
    public void A_page_without_an_owner_knows_its_own_headings()
    {
        var bag = new Casebook.Diagnostics.Reporting.DiagnosticBag();
        var text = new Casebook.Diagnostics.Text.SourceText(new("content/glossary.yml"), "# A\n\n[x](#a)");
        var syntax = Casebook.Content.Syntax.MarkdownReader.ReadNarrative(text, new(0, text.Content.Length), new HashSet<string>(), bag);
        var body = BodyBinder.Bind(syntax, Binding.Symbols, new BodyPlace(text.Path, null), bag);
        body.Links.ShouldHaveSingleItem().ShouldBe(new LinkTarget(LinkTargetKind.Fragment, null, "a", null));
    }
}
