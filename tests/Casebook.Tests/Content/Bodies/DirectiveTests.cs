using Casebook.Content.Model;

namespace Casebook.Tests.Content.Bodies;

public sealed class DirectiveTests
{
    [Fact]
    public void Directives_are_bound_in_reading_order()
    {
        var (body, bag) = Binding.Narrative(
            "::: claim mou-signed\nwords\n:::\n\n::: evidence mou-signed\n:::\n\n::: note {lang=ru}\n::: quote\nx\n:::\n:::\n\n::: timeline\n:::\n::: matrix\n:::\n::: judgements\n:::\n::: gaps\n:::\n"
            + "::: figure ../media/map.png A map of the sites\nCaption.\n:::\n\n::: figure media/map.png\nCaption *alone*.\n:::\n");
        bag.Items.ShouldBeEmpty();
        body.Directives.Select(directive => $"{directive.Kind} {directive.Argument} {directive.Alternative}".TrimEnd()).ShouldBe(
            ["Claim mou-signed", "Evidence mou-signed", "Note", "Quote", "Timeline", "Matrix", "Judgements", "Gaps", "Figure media/map.png A map of the sites", "Figure media/map.png Caption alone."]);
    }

    [Theory]
    [InlineData("::: clam mou-signed\n:::", "CB2205 1:5 did you mean 'claim'?")]
    [InlineData("::: whatever-this-is\n:::", "CB2205 1:5 the blocks are claim, evidence, timeline, matrix, judgements, gaps, quote, note, figure")]
    [InlineData("::: claim\n:::", "CB2206 1:5 write ::: claim id")]
    [InlineData("::: claim mou-singed\n:::", "CB2101 1:11 did you mean 'mou-signed'?")]
    [InlineData("::: claim landed mou-signed\n:::", "CB2206 1:11 write the block with one argument, for example ::: claim claim-id")]
    [InlineData("::: timeline now\n:::", "CB2206 1:14 put words on lines of their own below")]
    [InlineData("text\n\n::: note\nwords", "CB2207 3:5 end it with a line of three colons ':::'")]
    [InlineData("text\n\n:::\n", "CB2208 3:1 take the line away, or open a block above it")]
    [InlineData("::: claim landed\n:::\n::: claim landed\n:::", "CB2236 3:11 link to it here with [[#claim]]")]
    [InlineData("::: figure\n:::", "CB2206 1:5 write ::: figure media/file.png What the picture shows")]
    [InlineData("::: figure media/map.png\n:::", "CB2232 1:12 say behind the path, or in the block, what the picture shows")]
    [InlineData("::: figure media/mop.png x\n:::", "CB2230 1:12 did you mean '../media/map.png'?")]
    [InlineData("> ::: timeline\n> :::", "CB2237 1:7 put it between paragraphs")]
    [InlineData("::: note {onclick=x}\n:::", "CB2203 1:10 allowed are #id .class lang=... dir=...")]
    public void A_fault_in_a_directive_is_an_error(string markdown, string expected) => Binding.Faults(markdown).ShouldBe([expected]);

    [Fact]
    public void What_shows_a_dossier_stands_in_dossiers_only()
    {
        var (body, bag) = Binding.Narrative("::: timeline\n:::\n\n::: note\nx\n:::\n", new ThingKey(ThingKind.Page, "index"), "content/pages/index.md");
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe("CB2235");
        body.Directives.ShouldHaveSingleItem().Kind.ShouldBe(DirectiveKind.Note);
    }
}
