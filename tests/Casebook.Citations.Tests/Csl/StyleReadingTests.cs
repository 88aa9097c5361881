using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Tests.Csl;

/// <summary>Styles that are broken or say what CSL does not know.</summary>
public sealed class StyleReadingTests
{
    private const string Head = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"note\">\n";

    [Theory]
    [InlineData("<style><citation>", "CB5001", 1, 18)]
    [InlineData("<!DOCTYPE style [<!ENTITY a \"b\">]>\n<style/>", "CB5001", 1, 1)]
    [InlineData("<locale/>", "CB5002", 1, 2)]
    [InlineData("<style/>", "CB5009", 1, 2)]
    public void A_file_that_is_no_style_gives_one_error_with_its_place(string text, string code, int line, int column)
    {
        var diagnostics = new DiagnosticBag();
        StyleReader.Read(Formatting.Text(text), diagnostics).ShouldBeNull();
        var found = diagnostics.Items.ShouldHaveSingleItem();
        (found.Code, found.Span!.Value.Start.Line, found.Span.Value.Start.Column).ShouldBe((code, line, column));
    }

    [Fact]
    public void Unknown_words_are_warnings_with_a_suggestion()
    {
        var diagnostics = new DiagnosticBag();
        var text = Head + "<citation><layout>\n<text variable=\"titel\"/>\n<text macro=\"nobody\"/><blink/>\n<choose><if type=\"bok\"><text value=\"x\"/></if></choose></layout></citation></style>";
        StyleReader.Read(Formatting.Text(text), diagnostics).ShouldNotBeNull();
        diagnostics.Items.Select(item => $"{item.Span!.Value.Start.Line} {item.Code} {item.Severity}").ShouldBe(
            ["3 CB5005 Warning", "4 CB5006 Warning", "4 CB5004 Warning", "5 CB5005 Warning"]);
        diagnostics.Items[0].Help.ShouldBe("did you mean 'title'?");
    }

    [Fact]
    public void A_file_that_is_no_locale_gives_one_error()
    {
        var diagnostics = new DiagnosticBag();
        LocaleReader.Read(Formatting.Text("<style/>"), diagnostics).ShouldBeNull();
        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("CB5003");
    }

    [Fact]
    public void Elements_that_do_not_say_what_they_print_are_warnings()
    {
        var diagnostics = new DiagnosticBag();
        StyleReader.Read(Formatting.Text(Head + "<citation><layout>\n<text/><names/>\n<number/></layout></citation></style>"), diagnostics).ShouldNotBeNull();
        diagnostics.Items.Select(item => $"{item.Span!.Value.Start.Line} {item.Code} {item.Severity}").ShouldBe(["3 CB5010 Warning", "3 CB5010 Warning", "4 CB5010 Warning"]);
    }

    [Fact]
    public void Macros_that_call_themselves_are_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var text = Head + "<macro name=\"a\"><text macro=\"b\"/></macro>\n<macro name=\"b\"><group><text macro=\"a\"/></group></macro><citation><layout/></citation></style>";
        StyleReader.Read(Formatting.Text(text), diagnostics).ShouldBeNull();
        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("CB5007");
    }

    [Fact]
    public void Elements_too_deep_are_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var text = Head + string.Concat(Enumerable.Repeat("<group>", 5000)) + string.Concat(Enumerable.Repeat("</group>", 5000)) + "</style>";
        StyleReader.Read(Formatting.Text(text), diagnostics).ShouldBeNull();
        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("CB5008");
    }

    [Fact]
    public void A_dependent_style_takes_its_parents_layout_and_keeps_its_own_language()
    {
        var diagnostics = new DiagnosticBag();
        var child = StyleReader.Read(
            Formatting.Text("<style default-locale=\"ru-RU\"><info><id>child</id><title>Child</title><link href=\"parent\" rel=\"independent-parent\"/></info></style>"), diagnostics)!;
        var parent = BuiltInStyles.Find("numeric")!;
        var resolved = StyleResolution.Resolve(child, id => id == "parent" ? parent : null, diagnostics)!;
        (resolved.Id, resolved.Title, resolved.DefaultLocale, resolved.HasBibliography).ShouldBe(("child", "Child", "ru-RU", true));
        diagnostics.Items.ShouldBeEmpty();
        StyleResolution.Resolve(child, _ => null, diagnostics).ShouldBeNull();
        diagnostics.Items.ShouldHaveSingleItem().Code.ShouldBe("CB5011");
    }
}
