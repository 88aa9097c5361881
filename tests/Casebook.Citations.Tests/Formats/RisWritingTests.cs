using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;

namespace Casebook.Citations.Tests.Formats;

public sealed class RisWritingTests
{
    [Fact]
    public void Items_become_records() =>
        Written(
            """
            [{"id": "a", "type": "legal_case", "title": "T", "container-title": "Rep", "page": "1-9", "abstract": "x\n\nAB  - y", "authority": "Court", "keyword": "a, b",
              "author": [{"family": "Doe", "given": "Jane", "suffix": "Jr."}, {"literal": "WHO"}], "editor": [{"family": "Beethoven", "given": "L.", "non-dropping-particle": "van"}],
              "issued": {"date-parts": [[2021, 3, 9]]}, "accessed": {"date-parts": [[2021]], "circa": 1}, "custom": {"C1": "p\nq", "file": "f"}}]
            """).ShouldBe(
            """
            TY  - CASE
            ID  - a
            AU  - Doe, Jane, Jr.
            AU  - WHO
            ED  - van Beethoven, L.
            U5  - csl-editor: [ { "family": "Beethoven", "given": "L.", "non-dropping-particle": "van" } ]
            T2  - Rep
            TI  - T
            AB  - x

              AB  - y
            PY  - 2021
            DA  - 2021/03/09
            Y2  - 2021
            SP  - 1
            EP  - 9
            KW  - a
            KW  - b
            U5  - csl-accessed: 2021~
            U5  - csl-authority: Court
            C1  - p
            C1  - q
            U5  - custom-file: f
            ER  - 

            """);

    [Theory]
    [InlineData("""{"id": "a", "type": "book", "page": "5", "number-of-pages": "300", "ISBN": "x", "ISSN": "1234-5678", "issue": "2"}""")]
    [InlineData("""{"id": "a", "type": "book", "page": "1-2", "number-of-pages": "300", "note": "a\nb\n\nTY  - c"}""")]
    [InlineData("""{"id": "a", "type": "article-journal", "issued": {"date-parts": [[2004], [2006, 2]]}, "language": "russian", "ISBN": "1", "number": "e1"}""")]
    [InlineData("""{"id": "a", "type": "paper-conference", "container-title": "P", "event-title": "S", "custom": {"C3": "x"}}""")]
    [InlineData("""{"id": "a", "type": "paper-conference", "event-title": "S"}""")]
    [InlineData("""{"id": "a", "type": "post", "issued": {"literal": "in press"}, "accessed": {"date-parts": [[-44, 3]]}, "submitted": {"date-parts": [[2021]], "season": 2}}""")]
    [InlineData("""{"id": "a", "type": "speech", "author": [{"given": "Mary"}, {"family": "Doe"}, {"literal": "A, B"}, {"family": "Li", "given": "Wei", "static-ordering": true}], "title": "a\nb"}""")]
    [InlineData("""{"id": "a", "type": "webpage", "title": "<i>x</i> & y", "container-title": "Site", "keyword": "a; b,c", "container-title-short": "S", "recipient": [{"literal": "X"}]}""")]
    public void What_is_written_reads_as_the_same(string item)
    {
        var json = $"[{item}]";
        Back(Written(json)).ShouldBe(Library.Told(Library.Json(json).Entries.Select(entry => entry.Item)));
    }

    [SkippableFact]
    public void The_reference_items_come_back_whole()
    {
        var path = TestData.Shared("csl/golden/items.json");
        Skip.If(path is null, "the reference items are not beside the repository");
        var json = File.ReadAllText(path);
        Back(Written(json)).ShouldBe(Library.Told(Library.Json(json).Entries.Select(entry => entry.Item)));
    }

    private static string Written(string json) => RisWriter.Write(Library.Json(json).Entries.Select(entry => entry.Item));

    private static string Back(string written)
    {
        var (entries, findings) = Library.Read(written, RisReader.Read);
        findings.ShouldBeEmpty();
        return CslJsonWriter.Write(entries.Select(entry => entry.Item));
    }
}
