using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Formats;

public sealed class CslJsonWritingTests
{
    [Fact]
    public void Members_stand_in_the_order_of_the_schema() =>
        CslJsonWriter.Write(
            [
                new Item
                {
                    Id = "a",
                    Type = "book",
                    Texts = new Dictionary<string, string> { ["volume"] = "2", ["title"] = "Юпитер \"5\"\n<i>", ["language"] = "ru", ["zzz"] = "?" },
                    Names = new Dictionary<string, System.Collections.Immutable.ImmutableArray<Name>> { ["author"] = [new Name { Family = "Li", Given = "Wei", StaticOrdering = true }] },
                    Dates = new Dictionary<string, ItemDate>
                    {
                        ["issued"] = new() { Start = new DateParts(-43, 3, 15), IsCirca = true },
                        ["accessed"] = new() { Start = new DateParts(2021, Season: 3) },
                        ["submitted"] = new() { Start = new DateParts(2021, Season: 3), IsOpen = true },
                        ["event-date"] = new() { Literal = "soon" },
                    },
                    Extra = new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" },
                },
                new Item { Id = "b", Type = "song" },
            ]).ShouldBe(
            """
            [
              {
                "id": "a",
                "type": "book",
                "language": "ru",
                "author": [
                  {
                    "family": "Li",
                    "given": "Wei",
                    "static-ordering": true
                  }
                ],
                "accessed": {
                  "date-parts": [[2021]],
                  "season": 3
                },
                "event-date": {
                  "literal": "soon"
                },
                "issued": {
                  "date-parts": [[-44, 3, 15]],
                  "circa": true
                },
                "submitted": {
                  "date-parts": [[2021, 23], [0]]
                },
                "title": "Юпитер \"5\"\n<i>",
                "volume": "2",
                "zzz": "?",
                "custom": {
                  "a": "1",
                  "b": "2"
                }
              },
              {
                "id": "b",
                "type": "song"
              }
            ]

            """);

    [Fact]
    public void No_items_are_an_empty_list() => CslJsonWriter.Write([]).ShouldBe("[]\n");

    [SkippableFact]
    public void What_is_written_reads_as_the_same_items()
    {
        var path = TestData.Shared("csl/golden/items.json");
        Skip.If(path is null, "the reference items are not beside the repository");
        var (entries, findings) = Library.Json(File.ReadAllText(path));
        findings.ShouldBeEmpty();
        entries.Count.ShouldBe(200);
        var written = CslJsonWriter.Write(entries.Select(entry => entry.Item));
        var again = Library.Json(written);
        again.Findings.ShouldBeEmpty();
        CslJsonWriter.Write(again.Entries.Select(entry => entry.Item)).ShouldBe(written);
    }
}
