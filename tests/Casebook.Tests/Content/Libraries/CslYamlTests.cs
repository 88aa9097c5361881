using Casebook.Citations.Formats;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.CslYaml;
using Casebook.Citations.Items;
using Casebook.Citations.Tests.Formats;
using Casebook.Content.Binding;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Libraries;

public sealed class CslYamlTests
{
    [Fact]
    public void Items_become_references() =>
        CslYamlWriter.Write(Json(
            """
            [{"id": "a", "type": "book", "title": "Юпитер: \"5\"", "author": [{"family": "Doe", "given": "J", "static-ordering": true}, {"literal": "WHO"}], "issued": {"date-parts": [[2021, 3]]}, "accessed": {"literal": "soon"}, "custom": {"x y": "yes"}},
             {"id": "b", "type": "song"}]
            """)).ShouldBe(
            """
            references:
              - id: "a"
                type: "book"
                author:
                  - family: "Doe"
                    given: "J"
                    static-ordering: true
                  - literal: "WHO"
                accessed:
                    literal: "soon"
                issued: "2021-03"
                title: "Юпитер: \"5\""
                custom:
                    "x y": "yes"
              - id: "b"
                type: "song"

            """);

    [Fact]
    public void No_items_are_an_empty_list()
    {
        CslYamlWriter.Write([]).ShouldBe("references: []\n");
        Back(CslYamlWriter.Write([])).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_written_reads_as_the_same()
    {
        var generator = new ItemGenerator(5);
        for (var number = 0; number < 1500; number++)
        {
            var item = generator.Next(number);
            var written = CslYamlWriter.Write([item]);
            CslJsonWriter.Write(Back(written)).ShouldBe(CslJsonWriter.Write([item]), written);
        }
    }

    [Fact]
    public void Places_of_findings_are_those_of_the_yaml()
    {
        var diagnostics = new DiagnosticBag();
        Read("references:\n  - id: a\n    type: boook\n    issued: 2021-3-9\n    author: Doe\n", diagnostics);
        diagnostics.Items.Order(DiagnosticOrder.Instance).Select(DiagnosticFormat.Line).ShouldBe(
            [
                "lib(3,11): warning CB7006: 'boook' is no type of CSL",
                "lib(4,13): error CB7008: '2021-3-9' is no date: a month has two digits",
                "lib(5,13): error CB7007: 'author' is text; a list of names is due",
            ]);
    }

    private static List<Item> Back(string written)
    {
        var diagnostics = new DiagnosticBag();
        var entries = Read(written, diagnostics);
        diagnostics.Items.Select(DiagnosticFormat.Line).ShouldBeEmpty(written);
        return [.. entries.Select(entry => entry.Item)];
    }

    private static IReadOnlyList<LibraryEntry> Read(string content, DiagnosticBag diagnostics)
    {
        var text = new SourceText(new SourcePath("lib"), content);
        return CslLibrary.Read(CslTree.Of(YamlReader.Read(text, null, diagnostics).ShouldNotBeNull()), text, diagnostics);
    }

    private static IEnumerable<Item> Json(string content) => CslJsonReader.Read(new SourceText(new SourcePath("lib"), content), new DiagnosticBag()).Select(entry => entry.Item);
}
