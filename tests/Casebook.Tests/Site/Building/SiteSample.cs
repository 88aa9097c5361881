using System.Text;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Building;
using Casebook.Site.Output;
using Casebook.Tests.House;

namespace Casebook.Tests.Site.Building;

/// <summary>A small site with one thing of each kind, whose files a test can change, built with the theme of this repository.</summary>
internal sealed class SiteSample
{
    private static readonly Lazy<List<SourceFile>> Theme = new(ReadTheme);

    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal)
    {
        ["site.config.yml"] = """
            site: {title: {en: A Briefing, ru: Справка}, url: https://example.org/b/, language: en, languages: [en, ru]}
            citations: {style: author-date, locale: en-GB, scope: page}
            frameworks: {hypotheses: reality, explanations: motives, scales: [depth], tags: [obstacles]}
            """,
        ["content/topics.yml"] = "space:\n  name: {en: Space, ru: Космос}\n  about: Plans for the Moon.\n",
        ["content/glossary.yml"] = "memorandum:\n  term: Memorandum\n  means: A text that binds nobody.\n",
        ["content/frameworks/reality.yml"] = "kind: hypotheses\ntitle: Posturing or reality\nquestion: Which is it?\nitems:\n  - {id: posturing, name: Posturing, means: It sends a message.}\n  - {id: new-reality, name: A new reality}\n",
        ["content/frameworks/motives.yml"] = "kind: explanations\ntitle: Motives\nitems:\n  - {id: competition, name: Competition}\n",
        ["content/frameworks/depth.yml"] = "kind: scale\ntitle: Depth\nitems:\n  - {id: declared, name: Declared}\n  - {id: joint, name: Joint}\n",
        ["content/frameworks/obstacles.yml"] = "kind: tags\ntitle: Obstacles\nitems:\n  - {id: mistrust, name: Mistrust}\n",
        ["content/actors/roscosmos.md"] = "---\nname: Roscosmos\nnames: {ru: Роскосмос}\nkind: agency\ncountry: RU\nidentifiers: {wikidata: Q1048876}\n---\nThe Russian agency.\n",
        ["content/sources/tass-memorandum.md"] = "---\ntype: article-newspaper\ntitle: Россия и Китай подписали меморандум\ntitles: {en: Russia and China sign a memorandum}\ncontainer-title: TASS\nissued: 2021-03-09\nlanguage: ru\nURL: https://example.org/tass\nperspective: state-media\ncountry: RU\nreliability: {code: B, because: It speaks for the government.}\n---\nA news item.\n",
        ["content/sources/wire-copy.md"] = "---\ntype: article-newspaper\ntitle: Moon pact signed\ncontainer-title: The Wire\nissued: 2021-03-10\nlanguage: en\nderived-from: [tass-memorandum]\n---\n",
        ["content/sources/doubting-report.md"] = "---\ntype: report\ntitle: Papers & promises\nauthor: [{family: Doe, given: Jane}]\npublisher: An Institute\nissued: 2022\nlanguage: en\narchives:\n  - {url: https://example.org/archive, taken: 2024-05-02}\n---\n",
        ["content/pages/index.md"] = "---\ntitle: What is known\nsummary: The state of things.\n---\nWelcome to [[station]] [@doubting-report].\n",
        ["content/pages/about.md"] = "---\ntitle: About\naliases: [imprint]\n---\n## Who\n\nWe. See [the station](../dossiers/station.md#signed).\n",
        ["content/dossiers/station.md"] = Station,
        ["content/dossiers/station.ru.md"] = "---\ntitle: Станция\nsummary: Станция на Луне.\nclaims:\n  signed: {statement: Меморандум подписан.}\n---\nПодписан [@tass-memorandum].\n",
        ["content/dossiers/rover.md"] = "---\ntitle: The rover\nsummary: A rover that was announced.\nstatus: announced\ntopics: [space]\naliases: [moon-car]\nrelated: [station]\n---\nIt was announced [@wire-copy, p. 3]. It needs [[station#signed]].\n",
    };

    private const string Station = """
        ---
        title: The station
        titles: {ru: Станция, zh: 月球站}
        summary: A station on the Moon that stays on paper [@tass-memorandum].
        status: agreed
        topics: [space]
        period: 2017-11/..
        as-of: 2026-02
        actors:
          - {actor: roscosmos, role: partner}
        timeline:
          - {date: 2021-03-09, event: Memorandum signed, cite: "[@tass-memorandum]"}
          - {date: 2019~, event: First talks}
        claims:
          - id: signed
            statement: A memorandum was signed in *2021*.
            date: 2021-03-09
            confidence: moderate
            because: Both agencies said so.
            evidence:
              - source: tass-memorandum
                credibility: {code: 2, because: Announced on the day.}
                locator: {paragraph: 1}
                quote: {exact: подписали, lang: ru, translation: signed}
              - {source: wire-copy}
              - {source: doubting-report, stance: disputes, locator: {page: "4"}}
            bears-on: {posturing: C, new-reality: I}
            explains: [competition]
            tags: [mistrust]
          - id: planned
            statement: A base is planned.
            evidence:
              - {source: doubting-report}
            bears-on: {posturing: C, new-reality: C}
        judgements:
          - {id: outlook, text: The station is likely to stay on paper., likelihood: likely, confidence: moderate, because: Nothing was built., rests-on: [signed], assumptions: [Money stays short.]}
        assessments:
          - {scale: depth, level: declared, confidence: low, because: Words only., rests-on: [signed]}
        gaps:
          - {question: Is there a contract?, tried: The registers., would-change: outlook}
        milestones:
          - {by: 2028, expect: A joint flight, if-seen: new-reality}
        ---
        ## What happened

        They signed [@tass-memorandum; @doubting-report, p. 4].

        ::: claim planned
        Not more than a plan.
        :::

        Doe doubts it [-@doubting-report].
        """;

    public SiteSample With(string path, string text)
    {
        Files[path] = text;
        return this;
    }

    public SiteSample Without(string path)
    {
        Files.Remove(path);
        return this;
    }

    public SiteSample Replace(string path, string old, string text)
    {
        Files[path].ShouldContain(old);
        Files[path] = Files[path].Replace(old, text, StringComparison.Ordinal);
        return this;
    }

    public SiteInput Input() => new()
    {
        Files = [.. Files.Select(file => new SourceFile(new SourcePath(file.Key), Encoding.UTF8.GetBytes(file.Value)))],
        Theme = [.. Theme.Value],
        ToolVersion = "test",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        CommitDay = new DateOnly(2026, 11, 21),
    };

    public Result<SiteOutput> Build(int jobs = 2) => Build(new NoFiles(), jobs);

    public Result<SiteOutput> Build(IFileSink sink, int jobs = 2) => SiteBuilder.Build(Input(), new BuildOptions { Jobs = jobs }, sink);

    /// <summary>The finished files by path, as text; fails when there is an error.</summary>
    public IReadOnlyDictionary<string, string> Built()
    {
        var files = new FileList();
        var result = Build(files);
        result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(DiagnosticFormat.Full).ShouldBeEmpty();
        return files.Sorted.ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);
    }

    private static List<SourceFile> ReadTheme()
    {
        var root = Path.Combine(Repository.Root, "themes/briefing");
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), File: path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(new SourcePath(file.Path), File.ReadAllBytes(file.File)))];
    }
}
