using System.Text;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Indexing;
using Casebook.Site.Search.Proving;

namespace Casebook.Tests.Site.Search;

/// <summary>What a finished index finds, read back from its files.</summary>
public sealed class IndexTests
{
    private static readonly IndexReader Reader = new(SearchSample.Files);

    [Theory]
    [InlineData("roscosmos", "actors/roscosmos.html")]
    [InlineData("roskosmos", "sources/kommersant.html")]
    [InlineData("Роскосмоса", "actors/roscosmos.html")]
    [InlineData("Хрущёв", "actors/khrushchev.html")]
    [InlineData("khrushchev", "sources/kommersant.html")]
    [InlineData("Chruschtschow", null)]
    [InlineData("Hruŝëv", "sources/kommersant.html")]
    [InlineData("Korolev", "sources/kommersant.html")]
    [InlineData("Korolyov", "sources/kommersant.html")]
    [InlineData("Eltsine", "actors/yeltsin.html")]
    [InlineData("Ельцин", "actors/yeltsin.html")]
    [InlineData("月球", "dossiers/ilrs.html")]
    [InlineData("月", "dossiers/ilrs.html")]
    [InlineData("站", "dossiers/ilrs.html")]
    [InlineData("罗戈津", "dossiers/ilrs.html#signed")]
    [InlineData("항공우주", "actors/korea.html")]
    [InlineData("S-400", "dossiers/s-400.html")]
    [InlineData("s400", "dossiers/s-400.html")]
    [InlineData("accord oeuvre", "sources/figaro.html")]
    [InlineData("agreements", "dossiers/ilrs.html#ratified")]
    [InlineData("станции", "dossiers/ilrs.html")]
    [InlineData("Росатома", "actors/rosatom.html")]
    [InlineData("rosatom", "actors/rosatom.html")]
    [InlineData("chang'e", "actors/change.html")]
    [InlineData("roscosmos ratified", null)]
    public void Finds_names_in_every_script_and_spelling(string query, string? href)
    {
        var found = SearchSample.Hrefs(Reader.Find(query));
        if (href is null) found.ShouldBeEmpty();
        else found.ShouldContain(href);
    }

    [Fact]
    public void Finds_beginnings_while_typing() => SearchSample.Hrefs(Reader.Find("memorandum unders", isTyping: true)).ShouldBe(["dossiers/ilrs.html#signed", "dossiers/s-400.html#why"], ignoreOrder: true);

    [Fact]
    public void Puts_a_title_before_running_text() => SearchSample.Hrefs(Reader.Find("s-400"))[0].ShouldBe("dossiers/s-400.html");

    [Fact]
    public void Puts_a_name_before_a_mention() => SearchSample.Hrefs(Reader.Find("Roscosmos"))[0].ShouldBe("actors/roscosmos.html");

    [Fact]
    public void Is_the_same_for_any_number_of_threads()
    {
        var one = SearchSample.Write(SearchSample.Documents, 1);
        one.Select(file => file.Path.Value).ShouldBe(SearchSample.Files.Select(file => file.Path.Value));
        for (var i = 0; i < one.Count; i++) one[i].Bytes.ToArray().ShouldBe(SearchSample.Files[i].Bytes.ToArray(), one[i].Path.Value);
    }

    [Fact]
    public void Splits_many_words_and_long_lists_over_files()
    {
        var documents = Enumerable.Range(0, 5_000).Select(i => SearchSample.Document(SearchKind.Claim, $"dossiers/d{i / 5}.html#c{i}", "", $"common word{i} extra{i % 7} {(i % 3 == 0 ? "third" : "")}")).ToArray();
        var files = SearchSample.Write(documents, 2);
        var reader = new IndexReader(files);
        reader.Find("common").Count.ShouldBe(5_000);
        reader.Find("word4711").ShouldBe([4_711]);
        reader.Find("common third").Count.ShouldBe(1_667);
        reader.Find("extra3 third").ShouldAllBe(number => number % 3 == 0 && number % 7 == 3);
        files.Count(file => file.Path.Value.StartsWith("search/t", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        files.Count(file => file.Path.Value.StartsWith("search/m", StringComparison.Ordinal)).ShouldBe(1);
        files.Where(file => file.Path.Value.StartsWith("search/t", StringComparison.Ordinal)).ShouldAllBe(file => file.Bytes.Length < TermShards.Target * 2);
    }

    [Fact]
    public void Holds_hostile_texts_as_data()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)> \" \\ \u2028 \uD800 \0 ${x}";
        var files = SearchSample.Write([SearchSample.Document(SearchKind.Page, "a.html", Hostile, Hostile, "")], 1);
        foreach (var file in files)
        {
            var text = new UTF8Encoding(false, true).GetString(file.Bytes.Span);
            text.ShouldNotContain("<");
            text.ShouldNotContain("\u2028");
        }

        new IndexReader(files).Find("onerror alert").ShouldBe([0]);
    }

    [Fact]
    public void An_empty_site_has_an_empty_index()
    {
        var files = SearchSample.Write([], 1);
        new IndexReader(files).Find("anything").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(1_919)]
    [InlineData(1_920)]
    [InlineData(123_456_789)]
    [InlineData(int.MaxValue)]
    public void Numbers_are_read_as_written(int number)
    {
        var room = new byte[16];
        var length = IndexNumbers.Write(room, number);
        length += IndexNumbers.Write(room.AsSpan(length), 7);
        var (text, at) = (Encoding.ASCII.GetString(room, 0, length), 0);
        IndexNumbers.Read(text, ref at).ShouldBe(number);
        IndexNumbers.Read(text, ref at).ShouldBe(7);
        at.ShouldBe(length);
    }

    [Fact]
    public void An_index_that_does_not_find_its_own_names_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var test = new SelfTest();
        test.Noting([[.. SearchSample.Documents]]).ShouldHaveSingleItem();
        test.Run(SearchSample.Files, diagnostics);
        diagnostics.Count.ShouldBe(0, string.Join('\n', diagnostics.Items));
        var without = SearchSample.Write(SearchSample.Documents.SetItem(0, SearchSample.Document(SearchKind.Dossier, "dossiers/ilrs.html", "Gone")), 1);
        test.Run(without, diagnostics);
        diagnostics.Items.ShouldContain(item => item.Code == "CB4151" && item.Message.Contains("国际月球科研站", StringComparison.Ordinal));
        diagnostics.Items.ShouldContain(item => item.Message.Contains("mezhdunarodnaya", StringComparison.Ordinal));
    }
}
