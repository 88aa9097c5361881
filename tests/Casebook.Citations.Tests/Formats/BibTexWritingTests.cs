using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;

namespace Casebook.Citations.Tests.Formats;

public sealed class BibTexWritingTests
{
    [Fact]
    public void Items_become_entries() =>
        Written(
            """
            [{"id": "doe 2021", "type": "article-newspaper", "title": "R&D at <span class=\"nocase\">NASA</span>: <i>50%</i>", "container-title": "Правда", "language": "ru", "page": "1-9", "issue": "3",
              "author": [{"family": "Doe", "given": "Jane"}, {"literal": "Barnes and Noble"}, {"family": "Beethoven", "given": "L.", "dropping-particle": "van"}],
              "issued": {"date-parts": [[2021, 3, 9]]}, "accessed": {"date-parts": [[2021]], "circa": 1}, "URL": "https://a.b/c_d%20e", "custom": {"file": "x.pdf"}, "recipient": [{"family": "Li", "given": "Wei"}]},
             {"id": "b", "type": "legal_case", "issued": {"literal": "in press"}, "authority": "Court"}]
            """).ShouldBe(
            """
            @article{doe_2021,
              entrysubtype = {newspaper},
              csl-id = {doe 2021},
              author = {Doe, Jane and {Barnes and Noble} and van Beethoven, L.},
              title = {R\&D at {NASA}: \textit{50\%}},
              journaltitle = {Правда},
              number = {3},
              date = {2021-03-09},
              pages = {1--9},
              url = {https://a.b/c_d\%20e},
              urldate = {2021~},
              langid = {russian},
              csl-recipient = {Li, Wei},
              file = {x.pdf},
            }

            @jurisdiction{b,
              year = {in press},
              csl-authority = {Court},
            }

            """);

    [Theory]
    [InlineData("""{"family": "Beethoven", "given": "L.", "non-dropping-particle": "van"}""", "van Beethoven, L.")]
    [InlineData("""{"family": "de la Cruz", "given": "Juan"}""", "{de la Cruz}, Juan")]
    [InlineData("""{"family": "García Márquez", "given": "Gabriel"}""", "García Márquez, Gabriel")]
    [InlineData("""{"family": "King", "given": "M. L.", "suffix": "Jr."}""", "King, Jr., M. L.")]
    [InlineData("""{"family": "Юрий Борисов"}""", "family={Юрий Борисов}")]
    [InlineData("""{"family": "习近平"}""", "习近平")]
    [InlineData("""{"given": "Mary"}""", "given={Mary}")]
    [InlineData("""{"family": "Doe", "given": "A, B and C"}""", "Doe, {A, B and C}")]
    [InlineData("""{"family": "Berg", "given": "A", "non-dropping-particle": "Van den"}""", "family={Berg}, given={A}, prefix={Van den}")]
    [InlineData("""{"literal": "R&D {Labs}"}""", "{R\\&D \\textbraceleft{}Labs\\textbraceright{}}")]
    [InlineData("""{"literal": "others"}""", "others")]
    public void Names_read_back_as_the_same(string name, string expected)
    {
        var json = $$"""[{"id": "a", "type": "book", "author": [{{name}}]}]""";
        var written = Written(json);
        written.ShouldContain($"  author = {{{expected}}},\n");
        Back(written).ShouldBe(Library.Told(Library.Json(json).Entries.Select(entry => entry.Item)));
    }

    [SkippableFact]
    public void The_reference_items_come_back_whole()
    {
        var path = TestData.Shared("csl/golden/items.json");
        Skip.If(path is null, "the reference items are not beside the repository");
        var json = File.ReadAllText(path);
        Back(Written(json)).ShouldBe(Library.Told(Library.Json(json).Entries.Select(entry => entry.Item)));
    }

    private static string Written(string json) => BibTexWriter.Write(Library.Json(json).Entries.Select(entry => entry.Item));

    private static string Back(string written)
    {
        var (entries, findings) = Library.Read(written, BibTexReader.Read);
        findings.ShouldBeEmpty();
        return CslJsonWriter.Write(entries.Select(entry => entry.Item));
    }
}
