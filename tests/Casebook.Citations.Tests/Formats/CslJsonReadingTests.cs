using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Formats;

public sealed class CslJsonReadingTests
{
    [Fact]
    public void Variables_are_read_by_their_kind()
    {
        var (entries, findings) = Library.Json(
            """
            [{"id": 7, "type": "article-journal", "title": "A <i>b</i>", "volume": 12, "issued": {"date-parts": [["2021", 3, "9"]]},
              "author": [{"family": "Doe", "given": "Jane", "non-dropping-particle": "van", "suffix": "Jr.", "comma-suffix": 1}, {"literal": "WHO"}],
              "journalAbbreviation": "J. B.", "shortTitle": "A", "categories": ["x", "y"], "custom": {"foo": "bar"}, "system": "s"}]
            """);
        findings.ShouldBeEmpty();
        var item = entries.ShouldHaveSingleItem().Item;
        item.Id.ShouldBe("7");
        item.Texts["volume"].ShouldBe("12");
        item.Texts["container-title-short"].ShouldBe("J. B.");
        item.Texts["title-short"].ShouldBe("A");
        item.Names["author"].ShouldBe([new Name { Family = "Doe", Given = "Jane", NonDroppingParticle = "van", Suffix = "Jr.", CommaSuffix = true }, new Name { Literal = "WHO" }]);
        item.Dates["issued"].Start.ShouldBe(new DateParts(2021, 3, 9));
        item.Extra.ShouldBe([new("categories", "x; y"), new("foo", "bar"), new("system", "s")]);
    }

    [Theory]
    [InlineData("""{"date-parts": [[-44, 3, 15]]}""", -43, 3, 15, null)]
    [InlineData("""{"date-parts": [[2000]], "season": 3}""", 2000, null, null, 3)]
    [InlineData("""{"date-parts": [[2000]], "season": "Fall"}""", 2000, null, null, 3)]
    [InlineData("""{"date-parts": [[1965, 17, 1]]}""", 1965, null, null, 1)]
    [InlineData("""{"date-parts": [[1965, 24, 0]]}""", 1965, null, null, 4)]
    [InlineData("""{"date-parts": [["2000", "", ""]]}""", 2000, null, null, null)]
    [InlineData("""{"raw": "9 March 2021"}""", 2021, 3, 9, null)]
    [InlineData("\"2021-03\"", 2021, 3, null, null)]
    [InlineData("2021", 2021, null, null, null)]
    public void Dates_come_in_many_shapes(string date, int year, int? month, int? day, int? season)
    {
        var (entries, findings) = Library.Json($$"""[{"id": "a", "type": "book", "issued": {{date}}}]""");
        findings.ShouldBeEmpty();
        entries[0].Item.Dates["issued"].Start.ShouldBe(new DateParts(year, month, day, season));
    }

    [Fact]
    public void Ranges_open_ends_and_words_are_dates_too()
    {
        var item = Library.Json(
            """
            [{"id": "a", "type": "book", "issued": {"date-parts": [[1999, 21], [2001, 22]], "circa": 1}, "accessed": {"date-parts": [[1987], [0]]},
              "submitted": {"date-parts": [], "literal": "in press"}, "original-date": {"raw": "Bogus"}, "event-date": "2004/.."}]
            """).Entries[0].Item;
        item.Dates["issued"].ShouldBe(new ItemDate { Start = new DateParts(1999, Season: 1), End = new DateParts(2001, Season: 2), IsCirca = true });
        item.Dates["accessed"].ShouldBe(new ItemDate { Start = new DateParts(1987), IsOpen = true });
        item.Dates["submitted"].ShouldBe(new ItemDate { Literal = "in press" });
        item.Dates["original-date"].ShouldBe(new ItemDate { Literal = "Bogus" });
        item.Dates["event-date"].ShouldBe(new ItemDate { Start = new DateParts(2004), IsOpen = true });
    }

    [Fact]
    public void Lines_at_the_head_of_a_note_are_variables()
    {
        var item = Library.Json(
            """[{"id": "a", "type": "book", "genre": "own", "note": "A remark.\ngenre: other\nreviewed-author: Hall || W.C.\nsubmitted: 2004-10-01/2004-10-14\nAn end: of it\nPMID: 1"}]""").Entries[0].Item;
        item.Texts["genre"].ShouldBe("own");
        item.Texts["note"].ShouldBe("A remark.\ngenre: other\nreviewed-author: Hall || W.C.\nsubmitted: 2004-10-01/2004-10-14\nAn end: of it\nPMID: 1");
        item = Library.Json(
            """[{"id": "a", "type": "book", "note": "A remark.\ngenre: other\nreviewed-author: Hall || W.C.\nsubmitted: 2004-10-01/2004-10-14\nAn end: of it\nPMID: 1"}]""").Entries[0].Item;
        item.Texts["genre"].ShouldBe("other");
        item.Names["reviewed-author"].ShouldBe([new Name { Family = "Hall", Given = "W.C." }]);
        item.Dates["submitted"].End.ShouldBe(new DateParts(2004, 10, 14));
        item.Texts["note"].ShouldBe("A remark.\nAn end: of it\nPMID: 1");
    }

    [Theory]
    [InlineData("""[{"id":"a","type":"book"},{"id":"b","type":},{"id":"c","type":"book"}]""", "lib(1,44): error CB7001: the JSON is broken: a value is due", "ac")]
    [InlineData("[\n {\"id\":\"a\",\"type\":\"book\",},\n {\"id\":\"b\",\"type\":\"book\"}\n]", "lib(2,26): error CB7001: the JSON is broken: a name in double quotes is due", "b")]
    [InlineData("[\n {\"id\":\"a\",\"type\":\"book\"}\n {\"id\":\"b\",\"type\":\"book\"}\n]", "lib(3,2): error CB7001: the JSON is broken: ',' or ']' is due", "ab")]
    [InlineData("[\n {\"id\":\"a\",\"type\":\"book\n },\n {\"id\":\"b\",\"type\":\"book\"}\n]", "lib(2,19): error CB7001: the JSON is broken: the string is not closed on its line", "b")]
    [InlineData("[\n {\"id\":\"a\",\"type\":\"book\",\n {\"id\":\"b\",\"type\":\"book\"}\n]", "lib(3,2): error CB7001: the JSON is broken: a name in double quotes is due", "b")]
    [InlineData("""[{"id":"a","type":"book"}""", "lib(1,1): error CB7001: the JSON is broken: the list is not closed by ']'", "a")]
    [InlineData("""[{"id":"a","type":"book"},]""", "lib(1,27): error CB7001: the JSON is broken: an element is due after the comma", "a")]
    [InlineData("""[{"id":"a","type":"book"}] x""", "lib(1,28): error CB7001: the JSON is broken: more follows the list", "a")]
    [InlineData("""[} , {"id":"a","type":"book"}]""", "lib(1,2): error CB7001: the JSON is broken: a value is due", "a")]
    [InlineData("""[{"id":"a","type":"book","title":"\q"},{"id":"b","type":"book"}]""", "lib(1,35): error CB7001: the JSON is broken: this is no escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", "b")]
    [InlineData("""[{"id":"a","type":"book","volume":01},{"id":"b","type":"book"}]""", "lib(1,35): error CB7001: the JSON is broken: a value is a string in double quotes, a number, true, false or null", "b")]
    public void A_broken_record_does_not_lose_its_neighbours(string content, string finding, string kept)
    {
        var (entries, findings) = Library.Json(content);
        findings[0].ShouldBe(finding);
        string.Concat(entries.Select(entry => entry.Item.Id)).ShouldBe(kept);
    }

    [Theory]
    [InlineData("", "lib(1,1): error CB7001: the JSON is broken: the file ends too early; a value is due")]
    [InlineData("7", "lib(1,1): error CB7002: a library is a list of records; this is a number")]
    [InlineData("[7]", "lib(1,2): error CB7003: a record has names with values; this is a number")]
    [InlineData("""[{"type":"book"}]""", "lib(1,2): error CB7005: the record has no key: nothing can cite it")]
    [InlineData("""[{"id":"a"}]""", "lib(1,2): warning CB7012: the record has no type and counts as a document")]
    [InlineData("""[{"id":"a","type":"boook"}]""", "lib(1,19): warning CB7006: 'boook' is no type of CSL")]
    [InlineData("""[{"id":"a","type":"book"},{"id":"a","type":"book"}]""", "lib(1,33): error CB7004: the key 'a' belongs to another record of this file already")]
    [InlineData("""[{"id":"a","type":"book","title":["x"]}]""", "lib(1,34): error CB7007: 'title' is a list; a text or a number is due")]
    [InlineData("""[{"id":"a","type":"book","author":"Doe"}]""", "lib(1,35): error CB7007: 'author' is text; a list of names is due")]
    [InlineData("""[{"id":"a","type":"book","author":[{"familly":"Doe"}]}]""", "lib(1,37): warning CB7009: 'familly' is not known in a name of 'author' and is left out")]
    [InlineData("""[{"id":"a","type":"book","issued":"2021-3-9"}]""", "lib(1,35): error CB7008: '2021-3-9' is no date: a month has two digits")]
    [InlineData("""[{"id":"a","type":"book","issued":{"date-parts":[2021]}}]""", "lib(1,49): error CB7007: 'date-parts' is a list; a list of lists of numbers is due")]
    [InlineData("""[{"id":"a","type":"book","issued":{"date-parts":[["x"]]}}]""", "lib(1,51): error CB7007: 'date-parts' is 'x'; a whole number is due")]
    [InlineData("""[{"id":"a","type":"book","title":"1","title":"2"}]""", "lib(1,38): warning CB7010: 'title' stands twice in the record; the first one holds")]
    [InlineData("""[{"id":"a","type":"book","foo":{"x":1}}]""", "lib(1,26): warning CB7013: 'foo' has parts that no variable of CSL holds; it is left out")]
    public void What_is_wrong_is_told_with_its_place(string content, string finding) => Library.Json(content).Findings.ShouldBe([finding]);

    [Fact]
    public void Records_of_crossref_are_read()
    {
        var (entries, findings) = Library.Json(
            """
            {"id": "10.1/x", "type": "article-journal", "ISSN": ["1234-5678", "8765-4321"], "issued": {"date-parts": [[2021, 3]], "date-time": "2021-03-01T00:00:00Z", "timestamp": 1}, "relation": {},
             "author": [{"family": "Doe", "given": "J", "sequence": "first", "affiliation": [], "ORCID": "x"}], "license": [{"URL": "x"}], "reference-count": 5, "original-title": []}
            """);
        findings.ShouldBe(["lib(2,101): warning CB7013: 'license' has parts that no variable of CSL holds; it is left out"]);
        var item = entries.ShouldHaveSingleItem().Item;
        item.Texts["ISSN"].ShouldBe("1234-5678, 8765-4321");
        item.Extra["reference-count"].ShouldBe("5");
    }

    [Fact]
    public void Deep_nesting_is_refused_and_the_next_record_read()
    {
        var (entries, findings) = Library.Json($$"""[{"id":"a","type":"book","x":{{new string('[', 5000)}}{{new string(']', 5000)}}},{"id":"b","type":"book"}]""");
        findings.ShouldHaveSingleItem().ShouldContain("CB7011");
        entries.ShouldHaveSingleItem().Item.Id.ShouldBe("b");
    }

    [Fact]
    public void Control_characters_and_half_surrogates_do_not_come_through() =>
        Library.Json("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"x\\u0000\\ud800y\\u00e9\\ud83d\\ude00\"}]").Entries[0].Item.Title.ShouldBe("x\ufffdyé😀");
}
