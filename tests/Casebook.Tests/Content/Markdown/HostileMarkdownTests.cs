using Casebook.Content.Syntax;
using Markdig.Syntax;

namespace Casebook.Tests.Content.Markdown;

/// <summary>Inputs on which careless readers take quadratic time or overflow the stack; each of these ends within a second.</summary>
public sealed class HostileMarkdownTests
{
    private const int Many = 50_000;

    public static TheoryData<string> Repeated =>
    [
        "[", "*", "*a ", "*a _b ", ">", "> ", "- ", "1. ", "![", "]", "<", "<!-- a", "a <? ", "a <!A ", "<a b='", "&", "|", "{", "a{b=c ", "\\", "a_", "[[a", "[a",
        "[a](b", "[](", "[](<a", "[]((", "@a ", "[@a", "[@a;", "@a [", "[[a|", "[a]{.b}", "::: note\n", "::: note\n:::\n", "# a\n", "> a\n\n", "a | b\n", "[^a]: x\n",
        "[a]: b 'c\n", "|-|-|\n", "x/x@a", "`a ``b ", "\t", "**x", "_ *", "&x;", "<http:a", "<div>\n", "a\n:   b\n", "[a\n", "]{.a}", "[[a]]", "][",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Repetition_ends(string unit)
    {
        var (syntax, bag) = Reading.Narrative(string.Concat(Enumerable.Repeat(unit, Many / unit.Length)));
        (syntax.Document.Count > 0 || bag.HasErrors || string.IsNullOrWhiteSpace(unit)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(">")]
    [InlineData("1. ")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("::: note\n")]
    public void Nesting_above_a_hundred_is_an_error_with_its_place(string unit)
    {
        Reading.Narrative(string.Concat(Enumerable.Repeat(unit, 90)) + "a").Bag.Items.ShouldNotContain(item => item.Code == "CB2202");
        var item = Reading.Narrative("ok\n\n" + string.Concat(Enumerable.Repeat(unit, 200)) + "a").Bag.Items.ShouldHaveSingleItem();
        item.Code.ShouldBe("CB2202");
        item.Span!.Value.Span.Start.ShouldBeInRange(4 + (90 * unit.Length), 4 + (110 * unit.Length));
    }

    [Fact]
    public void A_table_padded_with_very_many_cells_is_an_error()
    {
        var table = "|" + string.Concat(Enumerable.Repeat("a|", 2000)) + "\n|" + string.Concat(Enumerable.Repeat("-|", 2000)) + "\n" + string.Concat(Enumerable.Repeat("|x|\n", 2000));
        Reading.Faults("text\n\n" + table).ShouldBe(["CB2211 4:1"]);
    }

    [Theory]
    [InlineData("[a{0}]: u\n")]
    [InlineData("> [a{0}]: u\n")]
    [InlineData("[^same]: words of {0}\n\n")]
    public void Definitions_by_the_thousand_are_refused(string line)
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => line.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        Reading.Faults(text).ShouldBe([$"CB2238 {(line.EndsWith("\n\n", StringComparison.Ordinal) ? 20001 : 10001)}:1"]);
    }

    [Fact]
    public void A_long_table_is_read_whole()
    {
        var (syntax, bag) = Reading.Narrative("|a|b|\n|---|---|\n" + string.Concat(Enumerable.Repeat("|[@x]|y|\n", 20_000)));
        bag.Count.ShouldBe(0);
        syntax.Citations.Length.ShouldBe(20_000);
    }

    [Fact]
    public void Many_reference_definitions_are_all_read()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"[a{i}]: https://example.org/{i}\n")) + "\n[a0] [a1500] [a2999]\n";
        Reading.Narrative(text).Syntax.Links.Length.ShouldBe(3);
    }

    [Fact]
    public void Open_brackets_of_containers_that_never_close_become_text() =>
        Reading.Narrative("[a <http://x]>]{.c} [[q|a <http://x]]> b]]").Syntax.Document.Descendants().Where(node => node is SpanInline or CrossLinkInline).ShouldBeEmpty();
}
