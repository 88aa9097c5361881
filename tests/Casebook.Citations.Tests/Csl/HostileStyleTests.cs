using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Tests.Csl;

/// <summary>Mutated styles, items and clusters: a result or a finding, never an exception, never a hang.</summary>
public sealed class HostileStyleTests
{
    [Fact]
    public void Mutated_styles_items_and_clusters_do_no_harm() => Casebook.Citations.Suite.FuzzRun.Rounds(600, 1).ShouldBeNull();

    [Fact]
    public void Macros_that_multiply_end_soon()
    {
        var macros = string.Concat(Enumerable.Range(0, 60).Select(i => $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>"));
        var style = Formatting.Style(macros + "<macro name=\"m60\"><text value=\"x\"/></macro><citation><layout><text macro=\"m0\"/></layout></citation>");
        var result = CitationProcessor.Process(style, BuiltInStyles.Locales, null, [new Item { Id = "a", Type = "book" }], [new Cluster("c", [new Cite("a")])]);
        result.Citations[0].ToPlainText().Length.ShouldBeLessThan(300_000);
    }

    [Fact]
    public void A_long_chain_of_macros_does_not_exhaust_the_stack()
    {
        var macros = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<macro name=\"m{i}\"><group><text macro=\"m{i + 1}\"/></group></macro>"));
        var style = Formatting.Style(macros + "<macro name=\"m20000\"><text value=\"x\"/></macro><citation><sort><key macro=\"m0\"/></sort><layout><text macro=\"m0\"/></layout></citation>");
        var result = CitationProcessor.Process(style, BuiltInStyles.Locales, null, [new Item { Id = "a", Type = "book" }], [new Cluster("c", [new Cite("a")])]);
        PlainTextWriter.Write(result.Citations[0]).ShouldBe("");
    }
}
