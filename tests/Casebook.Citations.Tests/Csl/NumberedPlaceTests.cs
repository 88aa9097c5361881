using Casebook.Citations.Items;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Tests.Csl;

/// <summary>Cites of one item at several places print each its own place, whatever the style makes of it.</summary>
public sealed class NumberedPlaceTests
{
    private static readonly List<Item> Items = Formatting.Items("""[{"id": "a", "type": "book", "title": "One", "author": [{"family": "Doe"}], "issued": "2000"}]""");

    [Theory]
    [InlineData("<text variable=\"title\"/><label variable=\"locator\" form=\"short\" prefix=\", \"/><text variable=\"locator\" prefix=\" \" font-style=\"italic\"/>", "One, p. 7|One, p. 12|One, pp. 3–4|One, p. 12|One")]
    [InlineData("<text variable=\"title\"/><number variable=\"locator\" form=\"ordinal\" prefix=\" \"/>", "One 7th|One 12th|One 3rd–4th|One 12th|One")]
    [InlineData("<text variable=\"title\"/><number variable=\"locator\" form=\"roman\" prefix=\" \"/>", "One vii|One xii|One iii–iv|One xii|One")]
    [InlineData("<text variable=\"locator\" suffix=\" of \"/><text variable=\"title\"/><text variable=\"locator\" prefix=\" \"/>", "7 of One 7|12 of One 12|3–4 of One 3–4|12 of One 12|One")]
    [InlineData("<text variable=\"title\"/>", "One|One|One|One|One")]
    [InlineData("<choose><if is-numeric=\"locator\"><text variable=\"locator\" text-case=\"title\"/></if><else><text variable=\"title\"/></else></choose>", "7|12|3–4|12|One")]
    public void Each_cite_prints_its_own_place(string layout, string expected)
    {
        var style = Formatting.Style($"<citation><layout>{layout}</layout></citation>");
        var engine = new CitationEngine(style, BuiltInStyles.Locales, "en-US", Items);
        var clusters = new[] { "7", "12", "3-4", "12", null }.Select(place => new Cluster("x", [new Cite("a") { Locator = place }])).ToList();
        string.Join('|', engine.Process(clusters).Citations.Select(text => text.ToPlainText())).ShouldBe(expected);
    }
}
