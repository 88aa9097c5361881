using System.Collections.Frozen;
using Casebook.Content.Model;
using Casebook.Site.Routing;

namespace Casebook.Site.Citing;

/// <summary>The citations of every page, made before any page is built.</summary>
public sealed class CitationTable
{
    private readonly FrozenDictionary<PagePlan, PageCitations> _pages;

    private CitationTable(FrozenDictionary<PagePlan, PageCitations> pages) => _pages = pages;

    /// <summary>The citations of a page.</summary>
    public PageCitations this[PagePlan plan] => _pages.GetValueOrDefault(plan, PageCitations.None);

    /// <summary>Cites all pages; numbers, ibid and disambiguation run over a page, over a dossier with its translations, or over the pages of a language, as the settings say.</summary>
    /// <param name="readings">What each page cites, in the order of the plans.</param>
    /// <param name="desk">The style over all sources.</param>
    /// <param name="languages">The languages whose whole bibliographies pages will show.</param>
    /// <param name="scope">Over what numbering runs.</param>
    /// <param name="jobs">The number of threads.</param>
    public static CitationTable Cite(IReadOnlyList<(PagePlan Plan, ReadingOrder Reading)> readings, CitationDesk desk, IReadOnlyList<string> languages, CitationScope scope, int jobs)
    {
        var runs = readings.Where(page => page.Reading.Places.Count > 0)
            .GroupBy(page => RunOf(page.Plan, scope), StringComparer.Ordinal)
            .Select(run => run.ToList())
            .ToList();
        var results = new PageCitations[runs.Count][];
        Parallel.For(-languages.Count, runs.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            if (i < 0) desk.EntriesIn(languages[-i - 1]);
            else results[i] = PageCiting.Cite(desk, runs[i][0].Plan.Language, [.. runs[i].Select(page => page.Reading)]);
        });
        var pages = new Dictionary<PagePlan, PageCitations>(readings.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = 0; j < runs[i].Count; j++) pages.Add(runs[i][j].Plan, results[i][j]);
        }

        return new CitationTable(pages.ToFrozenDictionary(ReferenceEqualityComparer.Instance));
    }

    private static string RunOf(PagePlan plan, CitationScope scope) => scope switch
    {
        CitationScope.Site => plan.Language,
        CitationScope.Dossier when plan.Thing is { Kind: ThingKind.Dossier } dossier => $"{plan.Language} {dossier.Id}",
        _ => plan.Route.Path.Value,
    };
}
