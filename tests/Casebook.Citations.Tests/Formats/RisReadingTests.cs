using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Formats;

public sealed class RisReadingTests
{
    [Fact]
    public void A_record_becomes_an_item()
    {
        var item = Library.One(
            "\uFEFFTY  - JOUR\r\nID  - Doe2021\r\nAU  - Doe, Jane\r\nA1  - King, Martin Luther, Jr.\r\nAU  - World Health Organization\r\nED  - Li, Wei\r\nTI  - A title\r\nT2  - Journal of Law\r\nJO  - J. Law\r\n"
            + "PY  - 2021///\r\nDA  - 2021/03/09/\r\nY2  - 2021/04/01/\r\nVL  - 12\r\nIS  - 3\r\nSP  - 1\r\nEP  - 9\r\nSN  - 1234-567X\r\nDO  - 10.1/x\r\nUR  - https://a.b\r\nUR  - https://c.d\r\nKW  - a\r\nKW  - b\r\n"
            + "AB  - First line\r\ngoes on.\r\n\r\nSecond paragraph.\r\nLA  - Russian\r\nC1  - one\r\nC1  - two\r\nN1  - n1\r\nN1  - n2\r\nER  - \r\n",
            RisReader.Read);
        item.Id.ShouldBe("Doe2021");
        item.Type.ShouldBe("article-journal");
        item.Names["author"].ShouldBe([new Name { Family = "Doe", Given = "Jane" }, new Name { Family = "King", Given = "Martin Luther", Suffix = "Jr." }, new Name { Literal = "World Health Organization" }]);
        item.Names["editor"].ShouldBe([new Name { Family = "Li", Given = "Wei" }]);
        item.Dates["issued"].Start.ShouldBe(new DateParts(2021, 3, 9));
        item.Dates["accessed"].Start.ShouldBe(new DateParts(2021, 4, 1));
        item.Texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}").ShouldBe(
            [
                "DOI=10.1/x", "ISSN=1234-567X", "URL=https://a.b", "abstract=First line\ngoes on.\n\nSecond paragraph.", "container-title=Journal of Law", "container-title-short=J. Law", "issue=3", "keyword=a, b",
                "language=ru", "note=n1\nn2", "page=1-9", "title=A title", "volume=12",
            ]);
        item.Extra.ShouldBe([new("C1", "one\ntwo"), new("UR", "https://c.d")]);
    }

    [Theory]
    [InlineData("2021/03/09/", "2021-03-09")]
    [InlineData("2021/3/9", "2021-03-09")]
    [InlineData("2021/03//", "2021-03")]
    [InlineData("2021///", "2021")]
    [InlineData("2021", "2021")]
    [InlineData("2021///Spring", "2021-21")]
    [InlineData("2021/03/09/some words", "2021-03-09")]
    [InlineData("2021-03-09", "2021-03-09")]
    [InlineData("9 Mar 2021", "2021-03-09")]
    public void Dates_have_years_first(string date, string expected) => Edtf.FromItemDate(RisDates.Read(date)!)!.Text.ShouldBe(expected);

    [Theory]
    [InlineData("BOOK", "T2  - S\nSP  - 300\nSN  - 978-3-16-148410-0\nA2  - Li, W", "ISBN=978-3-16-148410-0 collection-title=S number-of-pages=300 collection-editor")]
    [InlineData("CHAP", "T2  - B\nSP  - 1\nEP  - 2\nA2  - Li, W\nT3  - S", "collection-title=S container-title=B page=1-2 editor")]
    [InlineData("CPAPER", "T2  - Symposium\nC3  - Proceedings", "container-title=Proceedings event-title=Symposium")]
    [InlineData("CPAPER", "T2  - Proceedings", "container-title=Proceedings")]
    [InlineData("RPRT", "IS  - 7\nM3  - memo\nPB  - X", "genre=memo number=7 publisher=X")]
    [InlineData("JOUR", "JO  - J\nC7  - e1\nM1  - 4", "container-title=J issue=4 number=e1")]
    [InlineData("GEN", "U5  - csl-type: treaty\nU5  - csl-authority: X\nU5  - mine", "authority=X U5")]
    public void Tags_mean_what_the_type_says(string type, string lines, string expected)
    {
        var item = Library.One($"TY  - {type}\nID  - a\n{lines}\nER  - ", RisReader.Read);
        string.Join(' ', item.Texts.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal).Concat(item.Names.Keys).Concat(item.Extra.Keys)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("TY  - BOOK\nID  - a\nTY  - BOOK\nID  - b\nER  - ", "lib(1,1): error CB7031: the record has no end", "ab")]
    [InlineData("TY  - BOOK\nID  - a", "lib(1,1): error CB7031: the record has no end", "a")]
    [InlineData("TI  - x\nTY  - BOOK\nID  - a\nER  - ", "lib(1,1): error CB7032: 'TI' stands outside a record", "a")]
    [InlineData("TY  - BOOK\nnonsense\nID  - a\nER  - ", "lib(2,1): error CB7030: the line has no tag and goes on with no value", "a")]
    [InlineData("TY  - BOK\nID  - a\nER  - ", "lib(1,7): warning CB7033: 'BOK' is no type of RIS; the record counts as a document", "a")]
    [InlineData("TY  - BOOK\nID  - a\nPY  - soon\nER  - ", "lib(3,7): warning CB7026: 'soon' is no date and is kept as words: a date is YYYY/MM/DD", "a")]
    [InlineData("TY  - BOOK\nTI  - x\nER  - \nTY  - BOOK\nID  - b\nER  - ", "lib(1,1): error CB7005: the record has no key: nothing can cite it", "b")]
    [InlineData("TY  - BOOK\nID  - a\nER  - \nTY  - BOOK\nID  - a\nER  - ", "lib(5,7): error CB7004: the key 'a' belongs to another record of this file already", "a")]
    public void A_broken_record_does_not_lose_its_neighbours(string content, string finding, string kept)
    {
        var (entries, findings) = Library.Read(content, RisReader.Read);
        findings.ShouldBe([finding]);
        string.Concat(entries.Select(entry => entry.KeyAsWritten)).ShouldBe(kept);
    }
}
