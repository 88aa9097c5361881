using System.Text.Json;
using Casebook.Site.Output;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Search;

/// <summary>From the files of a site to what its readers' script finds: editions, claims, and what they are narrowed by.</summary>
public sealed class WholeSiteSearchTests
{
    private static readonly Lazy<IReadOnlyList<OutputFile>> Files = new(() =>
        [.. new SiteSample().Built().Where(file => file.Key.StartsWith("search/", StringComparison.Ordinal)).Select(file => OutputFile.OfText(file.Key, file.Value))]);

    [SkippableTheory]
    [InlineData("memorandum signed 2021", "dossiers/station.html#signed")]
    [InlineData("Меморандум подписан", "ru/dossiers/station.html#signed")]
    [InlineData("станция на Луне", "ru/dossiers/station.html")]
    [InlineData("stantsiya", "ru/dossiers/station.html")]
    [InlineData("月球站", "dossiers/station.html")]
    [InlineData("подписали", "dossiers/station.html#signed")]
    [InlineData("stays on paper", "dossiers/station.html#outlook")]
    [InlineData("They signed", "dossiers/station.html#what-happened")]
    [InlineData("first talks", "dossiers/station.html#event_2")]
    [InlineData("is there a contract", "dossiers/station.html#gap_1")]
    [InlineData("Россия и Китай", "sources/tass-memorandum.html")]
    [InlineData("Russia and China sign", "sources/tass-memorandum.html")]
    [InlineData("Роскосмос", "actors/roscosmos.html")]
    [InlineData("binds nobody", "glossary.html#memorandum")]
    public void Each_place_is_found_in_its_language(string query, string href) => Hrefs(Ask(query)).ShouldContain(href);

    [SkippableFact]
    public void A_claim_is_narrowed_by_the_sides_and_sources_of_its_evidence_and_its_date()
    {
        var answer = Ask("memorandum signed 2021");
        var claim = answer.GetProperty("found")[0].GetProperty("docs")[Hrefs(answer).IndexOf("dossiers/station.html#signed")].GetInt32();
        Facet(answer, "stance", claim).ShouldBe("disputes,supports");
        Facet(answer, "perspective", claim).ShouldBe("state-media");
        Facet(answer, "reliability", claim).ShouldBe("B");
        Facet(answer, "country", claim).ShouldBe("RU");
        Facet(answer, "language", claim).ShouldBe("en,ru");
        Facet(answer, "topic", claim).ShouldBe("space");
        Facet(answer, "status", claim).ShouldBe("agreed");
        var march2021 = (2021 * 12) + 2;
        answer.GetProperty("dates")[claim].GetString().ShouldBe($"{march2021}-{march2021}");
    }

    private static JsonElement Ask(string query) => ReaderScripts.Ask(Files.Value, new { queries = new[] { new { text = query } } });

    private static List<string?> Hrefs(JsonElement answer) => [.. answer.GetProperty("found")[0].GetProperty("hrefs").EnumerateArray().Select(href => href.GetString())];

    private static string? Facet(JsonElement answer, string facet, int document) => answer.GetProperty("facets").GetProperty(facet)[document].GetString();
}
