using Casebook.Content.Binding;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Bodies;

public sealed class SvgTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<path d=\"M0 0\" fill=\"url(#g)\"/><use href=\"#a\"/><style>a{fill:url('#b')}</style>")]
    [InlineData("<image href=\"data:image/png;base64,AAAA\"/><a><text>online</text></a>")]
    public void A_drawing_is_fine(string inside) => Faults(Open + inside + "</svg>").ShouldBeEmpty();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<SCRIPT/>")]
    [InlineData("<g onload=\"alert(1)\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<image xlink:href=\"https://example.org/a.png\"/>")]
    [InlineData("<use href=\"other.svg#a\"/>")]
    [InlineData("<a href=\"javascript:alert(1)\"/>")]
    [InlineData("<a href=\"&#106;avascript:alert(1)\"/>")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>")]
    [InlineData("<path fill=\"url(https://example.org/a)\"/>")]
    [InlineData("<path style=\"background: URL( 'http://example.org/a')\"/>")]
    [InlineData("<style>@import 'x.css';</style>")]
    [InlineData("<style>a{background:u\\72l(http://example.org)}</style>")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>")]
    [InlineData("<?xml-stylesheet href=\"x.css\"?>")]
    public void What_could_run_or_load_something_is_an_error_at_its_place(string inside) => Faults(Open + "\n" + inside + "</svg>").ShouldAllBe(fault => fault.StartsWith("CB2233 2:"));

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>")]
    [InlineData("<svg>")]
    [InlineData("")]
    [InlineData("not xml")]
    public void A_file_that_is_no_plain_xml_is_an_error(string text) => Faults(text).ShouldHaveSingleItem().ShouldStartWith("CB2234");

    [Fact]
    public void Another_root_is_an_error() => Faults("<html xmlns=\"x\"/>").ShouldNotBeEmpty();

    private static string[] Faults(string content)
    {
        var bag = new DiagnosticBag();
        SvgCheck.Check(new SourceText(new SourcePath("content/media/a.svg"), content), bag);
        if (content.Contains("</svg>", StringComparison.Ordinal) && content.StartsWith(Open + "\n", StringComparison.Ordinal)) bag.Count.ShouldBeGreaterThan(0);
        return [.. bag.Items.Select(item => $"{item.Code} {item.Span!.Value.Start.Line}:{item.Span.Value.Start.Column}")];
    }
}
