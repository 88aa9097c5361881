using System.Text;
using System.Text.Json;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Indexing;
using Casebook.Site.Search.Proving;
using Casebook.Site.Search.Words;

namespace Casebook.Tests.Site.Search;

/// <summary>The reader's scripts read words and answer queries as the build does.</summary>
public sealed class ReaderScriptTests
{
    private static readonly string[] Words =
    [
        "agreements", "policies", "policy", "planned", "selling", "classes", "boxes", "launches", "wishes", "bus", "status", "analysis", "cooperation", "mission", "missions", "string", "using", "used",
        "freed", "agreed", "dying", "day", "days", "eye", "Straße", "ﬁnance", "Ⅷ", "İstanbul", "œuvre", "Łódź", "Ångström", "naïve", "Σίσυφος", "ελλάς", "соглашение", "соглашения", "соглашениями",
        "договорились", "станция", "станций", "российский", "российского", "Хрущёв", "Щукин", "Ельцин", "Евгений", "объект", "Юрий", "яхта", "Цветаева", "Сяопин", "ґанок", "Україна", "khrushchev",
        "Khrouchtchev", "Tschaikowski", "Poutine", "Eltsine", "Yeltsin", "Dmitriy", "Alexei", "xi", "quick", "Cvetaeva", "country", "school", "match", "国际", "月", "한국", "カタカナ", "ガ", "𠀀𠀁", "s400", "5g", "",
    ];

    private static readonly string[] Texts =
    [
        "Chang'e-8 and the S-400's crew; China’s l’accord d'un", "国际月球科研站 (ILRS) 3月", "в 2021–2022 году С-400 и Су-35", "한국항공우주연구원은 abc국", "a\u0301e\u0308 x\u200by", "CR-929-A2 b-2c", "مرحبا שלום हिन्दी",
    ];

    [SkippableFact]
    public void Words_are_folded_cut_stemmed_and_filed_alike()
    {
        var answer = ReaderScripts.Ask(SearchSample.Files, new { words = Words, texts = Texts });
        var words = answer.GetProperty("words").EnumerateArray().ToList();
        for (var i = 0; i < Words.Length; i++)
        {
            var folded = Folding.Fold(Words[i]);
            string[] due = [folded, WordKey.Of(folded), Stemmer.Stem(folded), OtherKeys(folded, false), OtherKeys(folded, true)];
            words[i].EnumerateArray().Select(part => part.GetString()).ShouldBe(due, Words[i]);
        }

        for (var i = 0; i < Texts.Length; i++) answer.GetProperty("cuts")[i].GetString().ShouldBe(Cut(Texts[i]), Texts[i]);
    }

    [SkippableFact]
    public void Queries_find_the_same_documents_in_the_same_order()
    {
        string[] queries = ["roscosmos", "roskosmos", "Хрущёв", "Korolyov", "月球", "站", "S-400", "agreements", "memorandum understanding", "станции", "Росатома", "Росатом", "Cvetaeva", "chang'e", "accord", "research station"];
        var answer = ReaderScripts.Ask(SearchSample.Files, new { queries = queries.Select(text => new { text }) });
        var reader = new IndexReader(SearchSample.Files);
        for (var i = 0; i < queries.Length; i++)
            answer.GetProperty("found")[i].GetProperty("docs").EnumerateArray().Select(number => number.GetInt32()).ShouldBe(reader.Find(queries[i]), queries[i]);
    }

    [SkippableFact]
    public void Documents_without_one_of_the_words_come_only_where_none_has_all()
    {
        var answer = ReaderScripts.Ask(SearchSample.Files, new { queries = new[] { new { text = "roscosmos ratified" } } }).GetProperty("found")[0];
        answer.GetProperty("any").GetBoolean().ShouldBeTrue();
        answer.GetProperty("count").GetInt32().ShouldBeGreaterThan(1);
    }

    [SkippableFact]
    public void The_rest_of_frequent_words_is_read_as_far_as_it_is_short_or_all_is_wanted()
    {
        var documents = Enumerable.Range(0, 20_000).Select(i => SearchSample.Document(SearchKind.Claim, $"dossiers/d{i / 5}.html#c{i}", "", FrequentWords(i))).ToArray();
        var files = SearchSample.Write(documents, 2);
        var reader = new IndexReader(files);
        string[] queries = ["often", "always rare", "always often", "always mostly seldom", "always mostly"];
        var answer = ReaderScripts.Ask(files, new { queries = queries.Select(text => new { text, whole = true }).Concat(queries.Select(text => new { text, whole = false })) });
        var found = answer.GetProperty("found").EnumerateArray().ToList();
        for (var i = 0; i < queries.Length; i++)
        {
            var due = reader.Find(queries[i]);
            found[i].GetProperty("count").GetInt32().ShouldBe(due.Count, queries[i]);
            found[i].GetProperty("docs").EnumerateArray().Select(number => number.GetInt32()).ShouldBe(due.Take(500), queries[i]);
        }

        reader.Find("often").Count.ShouldBe(3_334);
        reader.Find("always mostly seldom").Count.ShouldBe(Enumerable.Range(0, 20_000).Count(i => i % 20 == 11 && i % 3 > 0));
        found[queries.Length].GetProperty("count").GetInt32().ShouldBe(PostingsWriter.HeadSize);
        found[queries.Length].GetProperty("partial").GetBoolean().ShouldBeTrue();
    }

    [SkippableFact]
    public void Words_whose_rest_is_too_long_order_the_results_and_are_not_demanded()
    {
        var documents = Enumerable.Range(0, 20_000).Select(i => SearchSample.Document(SearchKind.Claim, $"dossiers/d{i / 5}.html#c{i}", "", FrequentWords(i))).ToArray();
        var files = SearchSample.Write(documents, 2).Select(WithoutTailRoom);
        var found = ReaderScripts.Ask(files, new { queries = new[] { new { text = "mostly rare" }, new { text = "always seldom" } } }).GetProperty("found");
        found[0].GetProperty("loose").EnumerateArray().Select(word => word.GetString()).ShouldBe(["mostly"]);
        found[0].GetProperty("count").GetInt32().ShouldBe(20);
        found[1].GetProperty("loose").EnumerateArray().Select(word => word.GetString()).ShouldBeEmpty("enough documents have both among their best");
        found[0].GetProperty("loaded").EnumerateArray().ShouldAllBe(file => !file[0].GetString()!.StartsWith("search/m", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("roskosmso", "roscosmos")]
    [InlineData("memorendum", "memorandum")]
    [InlineData("agreemnet", "agreement")]
    [InlineData("соглшаение", "соглашение")]
    [InlineData("zzzzzzzz", "")]
    public void A_word_that_is_nowhere_has_one_near_it(string word, string near)
    {
        var answer = ReaderScripts.Ask(SearchSample.Files, new { queries = new[] { new { text = word } } }).GetProperty("found")[0];
        answer.GetProperty("without").EnumerateArray().Select(text => text.GetString()).ShouldBe([near]);
    }

    [SkippableFact]
    public void A_phrase_stands_word_behind_word()
    {
        var answer = ReaderScripts.Ask(SearchSample.Files, new { queries = new[] { new { text = "memorandum understanding", phrase = "memorandum of understanding" }, new { text = "月球科研", phrase = "月球科研" } } });
        var found = answer.GetProperty("found");
        Where(found[0]).ShouldBe(["dossiers/ilrs.html#signed"]);
        Where(found[1]).ShouldBe(["dossiers/ilrs.html"]);
    }

    [SkippableFact]
    public void Places_that_answer_a_query_are_marked()
    {
        string[][] places =
        [
            ["The agreements agreed on", "agreement", "agreements"], ["Die Straße", "strasse", "Straße"], ["国际月球科研站", "月球科", "月球科"], ["Роскосмоса глава", "roskosmos", "Роскосмоса"],
            ["New S-400 units", "s-400", "S-400"], ["L’accord", "accord", "L’accord"],
        ];
        var answer = ReaderScripts.Ask(SearchSample.Files, new { places = places.Select(place => place[..2]) });
        for (var i = 0; i < places.Length; i++)
            answer.GetProperty("places")[i].EnumerateArray().Select(text => text.GetString()).ShouldBe([places[i][2]], places[i][0]);
    }

    [SkippableFact]
    public void Facets_and_dates_are_read_as_written()
    {
        var documents = SearchSample.Documents.Select((document, i) => document with
        {
            Facets = i % 3 == 0 ? [] : [new FacetValue(SearchFacet.Topic, i % 2 == 0 ? "space" : "arms"), new FacetValue(SearchFacet.Topic, "all"), new FacetValue(SearchFacet.State, "disputed")],
            When = i % 4 == 0 ? null : new MonthSpan(24_000 - (i * 7), i == 5 ? MonthSpan.Latest : 24_010),
        }).ToArray();
        var files = SearchSample.Write(documents, 1);
        var answer = ReaderScripts.Ask(files, new { });
        var topics = answer.GetProperty("facets").GetProperty("topic").EnumerateArray().Select(text => text.GetString()).ToList();
        var dates = answer.GetProperty("dates").EnumerateArray().Select(text => text.GetString()).ToList();
        for (var i = 0; i < documents.Length; i++)
        {
            topics[i].ShouldBe(i % 3 == 0 ? "" : i % 2 == 0 ? "all,space" : "all,arms");
            dates[i].ShouldBe(documents[i].When is { } when ? $"{when.First}-{when.Last}" : "");
        }
    }

    private static string FrequentWords(int i) =>
        $"always {(i % 6 == 0 ? "often" : "")} {(i % 3 > 0 ? "mostly" : "")} {(i % 20 == 11 ? "seldom" : "")} {(i % 1000 == 7 ? "rare" : "")} filler{i % 11}";

    private static OutputFile WithoutTailRoom(OutputFile file) => file.Path.Value != "search/index.js" ? file
        : OutputFile.OfText(file.Path.Value, Encoding.UTF8.GetString(file.Bytes.Span).Replace($"\"tailRoom\":{PostingsWriter.TailRoom}", "\"tailRoom\":10", StringComparison.Ordinal));

    private static IEnumerable<string?> Where(JsonElement found) =>
        found.GetProperty("hrefs").EnumerateArray().Zip(found.GetProperty("phrase").EnumerateArray()).Where(pair => pair.Second.GetBoolean()).Select(pair => pair.First.GetString());

    private static string OtherKeys(string word, bool isWeak) => word.Length == 0 ? "" : string.Join(' ', Transliterations.KeysOf(word, isWeak));

    private static string Cut(string text)
    {
        var words = new Collected();
        WordCutter.Cut(Folding.Fold(text), ref words);
        return string.Join(' ', words.Words);
    }

    private sealed class Collected : IWordSink
    {
        public List<string> Words { get; } = [];

        public void Take(ReadOnlySpan<char> word, WordForm form) => Words.Add($"{word}:{form switch { WordForm.Whole => "whole", WordForm.Pair => "pair", WordForm.RunEnd => "end", _ => "joined" }}");
    }
}
