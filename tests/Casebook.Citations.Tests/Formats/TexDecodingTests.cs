using Casebook.Citations.Formats.BibTex;

namespace Casebook.Citations.Tests.Formats;

public sealed class TexDecodingTests
{
    [Theory]
    [InlineData(@"G{\""o}del and G\""odel and G\""{o}del", "Gödel and Gödel and Gödel")]
    [InlineData(@"Caf\'e, \'{e}, {\'E}cole, \`a, \^o, \~n, \=a, \.z", "Café, é, École, à, ô, ñ, ā, ż")]
    [InlineData(@"\v{c} \v c \H{o} \c{c} \k{a} \r{u} \u{g} \b{b} \d{s}", "č č ő ç ą ů ğ ḇ ṣ")]
    [InlineData(@"na\""{\i}ve, \'\i, \'{\i}, \'\j", "naïve, í, í, j́")]
    [InlineData(@"Stra\ss e, \aa\AA\ae\AE\o\O\l\L\oe\OE", "Straße, åÅæÆøØłŁœŒ")]
    [InlineData(@"{\ss}t \ss{} t \ss\ t", "ßt ß t ß t")]
    [InlineData(@"A~B -- C---D ``q'' `q' it's", "A\u00A0B – C—D “q” ‘q' it's")]
    [InlineData(@"\& \% \$ \# \_ \{ \} \textbackslash{} \textasciitilde{} \~{} \^{}", "& % $ # _ { } \\ ~ ~ ^")]
    [InlineData(@"\textit{a} \emph{b} \textbf{c} \textsuperscript{d} \textsubscript{e} {\it f} {\bf g \em h}", "<i>a</i> <i>b</i> <b>c</b> <sup>d</sup> <sub>e</sub> <i>f</i> <b>g <i>h</i></b>")]
    [InlineData(@"\textsc{Nasa} \enquote{x} \mkbibquote{y}", "<span style=\"font-variant:small-caps;\">Nasa</span> “x” “y”")]
    [InlineData(@"H$_2$O, $x^{2}$, $\alpha \to \beta$, \(\leq\)", "H<sub>2</sub>O, x<sup>2</sup>, α→β, ≤")]
    [InlineData("one\n  two\t three\n\n four \n \n\n five", "one two three\nfour\n\nfive")]
    [InlineData(@"\url{https://a.b/c_d} \href{https://x}{words}", "https://a.b/c_d words")]
    [InlineData(@"?`Que? !`No! 5\,kg \LaTeX{} \ldots", "¿Que? ¡No! 5\u2009kg LaTeX …")]
    [InlineData(@"{NASA} and {{deep} braces}", "NASA and deep braces")]
    [InlineData(@"Юрий Борисов 习近平", "Юрий Борисов 习近平")]
    [InlineData(@"unclosed { and } stray } braces {", "unclosed and stray braces")]
    [InlineData(@"\'", "´")]
    [InlineData(@"x\", "x")]
    public void Commands_become_characters_and_tags(string tex, string expected) => TexDecoder.Decode(tex, isTitle: false, null).ShouldBe(expected);

    [Theory]
    [InlineData(@"The {NASA} of {R}ussia", "The <span class=\"nocase\">NASA</span> of <span class=\"nocase\">R</span>ussia")]
    [InlineData(@"{\'E}cole {\emph{x}}", "École <i>x</i>")]
    [InlineData(@"\emph{The {NASA}}", "<i>The <span class=\"nocase\">NASA</span></i>")]
    [InlineData(@"{A {B} c}", "<span class=\"nocase\">A B c</span>")]
    [InlineData(@"{{}\textit{E. coli}}", "<span class=\"nocase\"><i>E. coli</i></span>")]
    [InlineData(@"\NoCaseChange{abc} {}", "<span class=\"nocase\">abc</span>")]
    public void Braces_protect_case_in_titles(string tex, string expected) => TexDecoder.Decode(tex, isTitle: true, null).ShouldBe(expected);

    [Fact]
    public void Unknown_commands_are_collected()
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        TexDecoder.Decode(@"a \foo{b} \bar c", isTitle: false, unknown).ShouldBe("a b c");
        unknown.ShouldBe(["bar", "foo"]);
    }

    [Fact]
    public void Depth_without_end_is_no_harm()
    {
        TexDecoder.Decode(new string('{', 100_000) + "x" + new string('}', 100_000), isTitle: true, null).ShouldContain("x");
        TexDecoder.Decode(string.Concat(Enumerable.Repeat(@"\'", 50_000)), isTitle: true, null).ShouldNotBeNull();
        TexDecoder.Decode(string.Concat(Enumerable.Repeat(@"\emph{", 50_000)), isTitle: true, null).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("50% of R&D: {a} \\ #1_x $5 ~ ^ `q`")]
    [InlineData("a--b ---c ''d'' it's “q” – —")]
    [InlineData("<i>a <b>b</b></i> H<sub>2</sub>O x<sup>2</sup> <span style=\"font-variant:small-caps;\">sc</span>")]
    [InlineData("<span class=\"nocase\">NASA</span> and <span class=\"nocase\"><i>E</i> &amp;</span> <span class=\"nocase\">&x</span>")]
    [InlineData("a < b > c </i> <i>open")]
    [InlineData("lines\nof\n\ntext\u00A0here 5\u2009kg")]
    [InlineData("?` !` \"quoted\" Gödel, Ōsaka, Юпитер, 中国 😀")]
    public void What_is_written_reads_as_the_same(string text) => TexDecoder.Decode(TexEncoder.Encode(text, isTitle: true), isTitle: true, null).ShouldBe(text);
}
