using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Items;

namespace Casebook.Citations.Tests.Formats;

public sealed class BibTexReadingTests
{
    [Fact]
    public void An_entry_becomes_an_item()
    {
        var item = One(
            """
            Anything here is a comment.
            @string{jrnl = "Journal of " # {Space}}
            @preamble{"\newcommand{\x}{y}"}
            @comment{ignored, {with} braces}
            @Article{Doe2021,
              author = "Doe, Jane and {Roscosmos State Corporation} and Ludwig van Beethoven and others",
              title  = {The {NASA} story: \emph{E. coli}},
              journal = jrnl # " Law",
              volume = 12, number = {3}, pages = {1--9},
              year = 2021, month = mar, day = 9,
              doi = {10.1000/a_b\_c}, url = {https://example.org/a_b?c=d&e=%20f},
              urldate = {2021-04-01}, langid = {russian}, keywords = {a, b},
              file = {x.pdf}
            }
            """);
        item.Id.ShouldBe("Doe2021");
        item.Type.ShouldBe("article-journal");
        item.Names["author"].ShouldBe(
            [
                new Name { Family = "Doe", Given = "Jane" }, new Name { Literal = "Roscosmos State Corporation" },
                new Name { Family = "Beethoven", Given = "Ludwig", DroppingParticle = "van" }, new Name { Literal = "others" },
            ]);
        item.Title.ShouldBe("The <span class=\"nocase\">NASA</span> story: <i>E. coli</i>");
        item.Texts["container-title"].ShouldBe("Journal of Space Law");
        item.Texts["issue"].ShouldBe("3");
        item.Texts["page"].ShouldBe("1-9");
        item.Dates["issued"].Start.ShouldBe(new DateParts(2021, 3, 9));
        item.Dates["accessed"].Start.ShouldBe(new DateParts(2021, 4, 1));
        item.Texts["DOI"].ShouldBe("10.1000/a_b_c");
        item.Texts["URL"].ShouldBe("https://example.org/a_b?c=d&e=%20f");
        item.Texts["language"].ShouldBe("ru");
        item.Extra.ShouldBe([new("file", "x.pdf")]);
    }

    [Theory]
    [InlineData("Jane Doe", "Doe|Jane|||")]
    [InlineData("Doe, Jane", "Doe|Jane|||")]
    [InlineData("Jane Mary Doe", "Doe|Jane Mary|||")]
    [InlineData("Ludwig van Beethoven", "Beethoven|Ludwig|van||")]
    [InlineData("van Beethoven, Ludwig", "Beethoven|Ludwig|van||")]
    [InlineData("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "Vallée Poussin|Charles Louis Xavier Joseph|de la||")]
    [InlineData("de la Vall{\\'e}e Poussin, Charles", "Vallée Poussin|Charles|de la||")]
    [InlineData("King, Jr., Martin Luther", "King|Martin Luther||Jr.|")]
    [InlineData("von Last, Jr, First", "Last|First|von|Jr|")]
    [InlineData("Madonna", "Madonna||||")]
    [InlineData("习近平", "习近平||||")]
    [InlineData("jean de la fontaine", "fontaine||jean de la||")]
    [InlineData("Jean {de la} Fontaine", "Fontaine|Jean de la|||")]
    [InlineData("{de la Cruz}, Juan", "de la Cruz|Juan|||")]
    [InlineData("Donald~E. Knuth", "Knuth|Donald E.|||")]
    [InlineData("{\\'E}. Galois", "Galois|É.|||")]
    [InlineData("{\\o}ystein Ore", "Ore||øystein||")]
    [InlineData("{Barnes and Noble, Inc.}", "||||Barnes and Noble, Inc.")]
    [InlineData("family=Beethoven, given=Ludwig, prefix=van, useprefix=true", "Beethoven|Ludwig|+van||")]
    [InlineData("given={Jean, Luc}, family={Foo and Bar}, suffix=III", "Foo and Bar|Jean, Luc||III|")]
    public void Names_have_parts(string tex, string expected)
    {
        var names = BibNameReader.Read(tex, usesPrefix: false, null, out var hasManyCommas);
        hasManyCommas.ShouldBeFalse();
        var name = names.ShouldHaveSingleItem();
        var particle = name.NonDroppingParticle is { } kept ? "+" + kept : name.DroppingParticle;
        $"{name.Family}|{name.Given}|{particle}|{name.Suffix}|{name.Literal}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("date = {2021-03-09}", "2021-03-09")]
    [InlineData("date = {2021-03/2021-05}", "2021-03/2021-05")]
    [InlineData("date = {2017/..}", "2017/..")]
    [InlineData("date = {1990~}", "1990~")]
    [InlineData("date = {2021-21}", "2021-21")]
    [InlineData("year = {1990}", "1990")]
    [InlineData("year = {c. 1990}", "1990~")]
    [InlineData("year = {[1990]}", "1990")]
    [InlineData("year = 1990, month = {October}", "1990-10")]
    [InlineData("year = 1990, month = oct", "1990-10")]
    [InlineData("year = 1990, month = 10, day = {4}", "1990-10-04")]
    [InlineData("year = 1990, month = {spring}", "1990-21")]
    [InlineData("year = 1990, month = feb, day = 31", "1990-02")]
    [InlineData("date = {2021}, year = {1990}", "2021")]
    public void Dates_are_in_edtf_or_in_parts(string fields, string expected) => Edtf.FromItemDate(One($"@misc{{a, {fields}}}").Dates["issued"])!.Text.ShouldBe(expected);

    [Fact]
    public void Words_in_the_place_of_a_date_are_kept()
    {
        One("@misc{a, year = {in press}}").Dates["issued"].Literal.ShouldBe("in press");
        var (entries, findings) = Library.Read("@misc{a, date = {9 March 2021}}", BibTexReader.Read);
        findings.ShouldBe(["lib(1,17): warning CB7026: '9 March 2021' is no date and is kept as words: a year has four digits"]);
        entries[0].Item.Dates["issued"].Literal.ShouldBe("9 March 2021");
    }

    [Fact]
    public void Fields_are_inherited()
    {
        var (entries, findings) = Library.Read(
            """
            @inproceedings{talk, author = {Li, Wei}, title = {A talk}, crossref = {conf}, pages = {1}}
            @proceedings{conf, editor = {Doe, J.}, title = {Proceedings}, subtitle = {of it}, year = 2020, xdata = {pub}, note = {own}}
            @xdata{pub, publisher = {Springer}, address = {Berlin}}
            @inbook{part, title = {Part}, crossref = {whole}}
            @book{whole, author = {Poe, E.}, title = {Whole}, date = {1999}}
            @incollection{own, title = {T}, booktitle = {Own}, year = {2001}, crossref = {whole}}
            """, BibTexReader.Read);
        findings.ShouldBeEmpty();
        entries.Select(entry => entry.Item.Id).ShouldBe(["talk", "conf", "part", "whole", "own"]);
        var talk = entries[0].Item;
        talk.Texts["container-title"].ShouldBe("Proceedings: of it");
        talk.Texts["publisher"].ShouldBe("Springer");
        talk.Texts["publisher-place"].ShouldBe("Berlin");
        talk.Texts.ContainsKey("note").ShouldBeFalse();
        talk.Names["editor"][0].Family.ShouldBe("Doe");
        talk.Dates["issued"].Start.ShouldBe(new DateParts(2020));
        entries[2].Item.Names["container-author"][0].Family.ShouldBe("Poe");
        entries[2].Item.Texts["container-title"].ShouldBe("Whole");
        entries[4].Item.Texts["container-title"].ShouldBe("Own");
        entries[4].Item.Dates["issued"].Start.ShouldBe(new DateParts(2001));
    }

    [Theory]
    [InlineData("book", "", "book")]
    [InlineData("ARTICLE", "entrysubtype = {newspaper}", "article-newspaper")]
    [InlineData("phdthesis", "school = {MIT}", "thesis")]
    [InlineData("techreport", "", "report")]
    [InlineData("online", "", "webpage")]
    [InlineData("inproceedings", "", "paper-conference")]
    [InlineData("misc", "csl-type = {legal_case}", "legal_case")]
    public void Entry_types_have_types_of_csl(string type, string fields, string expected) => One($"@{type}{{a, title = {{T}}, {fields}}}").Type.ShouldBe(expected);

    [Fact]
    public void Fields_mean_what_the_type_says()
    {
        var thesis = One("@phdthesis{a, school = {MIT}, number = 7}");
        (thesis.Texts["publisher"], thesis.Texts["genre"], thesis.Texts["number"]).ShouldBe(("MIT", "PhD thesis", "7"));
        var book = One("@book{a, series = {S}, number = 7, publisher = {A and {B and C}}, maintitle = {M}, title = {T}, volume = 2}");
        (book.Texts["collection-number"], book.Texts["publisher"], book.Texts["title"], book.Texts["volume-title"]).ShouldBe(("7", "A; B and C", "M", "T"));
        var article = One("@article{a, eid = {e12}, eprint = {2101.1}, archivePrefix = {arXiv}, primaryClass = {cs}, editor = {Doe, J}, editortype = {compiler}}");
        (article.Texts["number"], article.Texts["archive"], article.Texts["archive_location"]).ShouldBe(("e12", "arXiv", "2101.1"));
        article.Extra["eprintclass"].ShouldBe("cs");
        article.Names["compiler"][0].Family.ShouldBe("Doe");
        One("@online{a, organization = {X}, publisher = {Y}}").Extra["organization"].ShouldBe("X");
        One("@misc{a, howpublished = {\\url{https://a.b/}}}").Texts["URL"].ShouldBe("https://a.b/");
        One("@misc{a, language = {langfrench}}").Texts["language"].ShouldBe("fr");
        One("@misc{a, author = {van Beethoven, L}, options = {skipbib,useprefix=true}}").Names["author"][0].NonDroppingParticle.ShouldBe("van");
    }

    [Theory]
    [InlineData("@book{a, title = {A}}\n@book{b, title = {B\n@book{c, title = {C}}", "lib(2,18): error CB7020: the BibTeX is broken: the value is not closed by '}'", "abc")]
    [InlineData("@book{a, title = {A}\n@book{c, title = {C}}", "lib(1,1): error CB7020: the BibTeX is broken: the entry is not closed by '}'", "ac")]
    [InlineData("@book{a, title {A}}\n@book{c, title = {C}}", "lib(1,16): error CB7020: the BibTeX is broken: '=' is due after 'title'", "ac")]
    [InlineData("@book{a, title = {A} year = 2}\n@book{c}", "lib(1,22): error CB7020: the BibTeX is broken: ',' is due between two fields", "ac")]
    [InlineData("@book{a, title = }\n@book{c, title = {C}}", "lib(1,18): error CB7020: the BibTeX is broken: a value is due: {text}, \"text\", a number or an abbreviation", "ac")]
    [InlineData("@book{a, = {A}}\n@book{c, title = {C}}", "lib(1,10): error CB7020: the BibTeX is broken: a field is due: name = {value}", "ac")]
    [InlineData("@book{, title = {A}}\n@book{c, title = {C}}", "lib(1,1): error CB7005: the record has no key: nothing can cite it", "c")]
    [InlineData("@book{title = {A}}\n@book{c, title = {C}}", "lib(1,1): error CB7005: the record has no key: nothing can cite it", "c")]
    [InlineData("@string{x {A}}\n@book{c, title = {C}}", "lib(1,11): error CB7020: the BibTeX is broken: @string needs a name, '=' and a value", "c")]
    [InlineData("@comment{x\n@book{c, title = {C}}", "lib(1,1): error CB7020: the BibTeX is broken: @comment is not closed by '}'", "c")]
    [InlineData("@book{a, title = {A}}\n@book{a, title = {B}}", "lib(2,7): error CB7004: the key 'a' belongs to another record of this file already", "a")]
    [InlineData("@book{a, title = foo}", "lib(1,18): warning CB7021: the abbreviation 'foo' is not defined; the word itself is taken", "a")]
    [InlineData("@boook{a, title = {A}}", "lib(1,2): warning CB7022: '@boook' is no entry type of BibLaTeX; the record counts as a document", "a")]
    [InlineData("@book{a, crossref = {b}}", "lib(1,21): warning CB7023: 'a' refers to 'b', which is not in this file", "a")]
    [InlineData("@book{a, crossref = {a}}", "lib(1,21): error CB7024: 'a' inherits from 'a' in a circle or a chain that is too long", "a")]
    [InlineData("@book{a, crossref = {b}}\n@book{b, xdata = {a}}", "lib(2,18): error CB7024: 'b' inherits from 'a' in a circle or a chain that is too long", "ab")]
    [InlineData("@book{a, title = {\\foo x}}", "lib(1,18): warning CB7025: the TeX commands \\foo in 'title' are not known and are left out", "a")]
    [InlineData("@book{a, author = {A, B, C, D}}", "lib(1,19): warning CB7027: a name in 'author' has more than two commas", "a")]
    [InlineData("@book{a, title = {A}, title = {B}}", "lib(1,23): warning CB7010: 'title' stands twice in the record; the first one holds", "a")]
    public void A_broken_entry_does_not_lose_its_neighbours(string content, string finding, string kept)
    {
        var (entries, findings) = Library.Read(content, BibTexReader.Read);
        findings.ShouldBe([finding]);
        string.Concat(entries.Select(entry => entry.KeyAsWritten)).ShouldBe(kept);
    }

    [Fact]
    public void Parentheses_quotes_and_odd_spacing_are_fine()
    {
        var (entries, findings) = Library.Read("@book(a,\r\n title=\"A {\"}quoted{\"} word\" # { and more} ,)  @ misc { b , TITLE = 1999 , }\nmail me@example.org", BibTexReader.Read);
        findings.ShouldBeEmpty();
        entries.Select(entry => entry.Item.Title).ShouldBe(["A <span class=\"nocase\">\"</span>quoted<span class=\"nocase\">\"</span> word and more", "1999"]);
    }

    [Fact]
    public void The_place_of_an_entry_is_known()
    {
        var (entries, _) = Library.Read("x\n@book{a,\n title = {T}\n}\n", BibTexReader.Read);
        entries[0].Span.Content.ToString().ShouldBe("@book{a,\n title = {T}\n}");
    }

    private static Item One(string content) => Library.One(content, BibTexReader.Read);
}
