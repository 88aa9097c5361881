using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Search;
using Casebook.Site.Search.Documents;

namespace Casebook.Tests.Site.Search;

/// <summary>A small index in several languages.</summary>
internal static class SearchSample
{
    public static SiteConfig Config { get; } = new()
    {
        Title = LocalizedText.Of("Sample"),
        Language = "en",
        Languages = ["en"],
        Source = new SourceText(new SourcePath("site.config.yml"), ""),
    };

    public static SearchDocument Document(SearchKind kind, string href, string title, params string[] texts) => new()
    {
        Kind = kind,
        Path = href.Split('#')[0],
        Anchor = href.Contains('#', StringComparison.Ordinal) ? href.Split('#')[1] : "",
        Title = title,
        Language = "en",
        Texts = [.. texts.Select(text => new SearchText(SearchField.Text, text, true))],
    };

    public static SearchDocument Named(SearchKind kind, string href, string title, params string[] names) => Document(kind, href, title) with
    {
        Texts = [.. names.Select(name => new SearchText(SearchField.Name, name, true))],
    };

    public static ImmutableArray<SearchDocument> Documents { get; } =
    [
        Named(SearchKind.Dossier, "dossiers/ilrs.html", "International Lunar Research Station", "Международная научная лунная станция", "国际月球科研站"),
        Document(SearchKind.Dossier, "dossiers/s-400.html", "S-400 deliveries to China", "Deliveries of the S-400 began in 2018 and were delayed."),
        Document(SearchKind.Claim, "dossiers/ilrs.html#signed", "", "Roscosmos and CNSA signed a memorandum of understanding.", "张克俭与俄罗斯国家航天集团公司总经理罗戈津通过视频会议签署"),
        Document(SearchKind.Claim, "dossiers/ilrs.html#ratified", "", "The parliaments ratified the agreement after long negotiations; companies agreed."),
        Document(SearchKind.Passage, "dossiers/s-400.html#why", "Why it matters", "Understanding of the memorandum differs. Sanctions and agreements are discussed at length."),
        Document(SearchKind.Source, "sources/kommersant.html", "Роскосмос подпишет соглашение с Китаем", "Хрущёв и Королёв не упоминаются."),
        Document(SearchKind.Source, "sources/figaro.html", "L’accord spatial franco-chinois, œuvre inachevée"),
        Named(SearchKind.Actor, "actors/roscosmos.html", "Roscosmos", "Роскосмос", "俄罗斯国家航天集团"),
        Named(SearchKind.Actor, "actors/rosatom.html", "Росатом"),
        Named(SearchKind.Actor, "actors/khrushchev.html", "Nikita Khrushchev"),
        Named(SearchKind.Actor, "actors/yeltsin.html", "Boris Yeltsin", "Борис Ельцин"),
        Named(SearchKind.Actor, "actors/change.html", "Chang'e-8", "嫦娥八号"),
        Named(SearchKind.Actor, "actors/korea.html", "Korea Aerospace Research Institute", "한국항공우주연구원"),
    ];

    public static IReadOnlyList<OutputFile> Files { get; } = Write(Documents, 2);

    /// <summary>The files of an index of documents that stand kind by kind.</summary>
    public static IReadOnlyList<OutputFile> Write(IEnumerable<SearchDocument> documents, int jobs)
    {
        var byKind = documents.ToLookup(document => document.Kind);
        var files = new FileList();
        SearchIndex.Write(files, Config, [], Enum.GetValues<SearchKind>().Select(kind => byKind[kind].ToArray()), jobs);
        return files.Sorted;
    }

    public static IReadOnlyList<string> Hrefs(IEnumerable<int> found) => [.. found.Select(number => Documents[number].Href)];
}
