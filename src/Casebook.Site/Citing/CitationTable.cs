using Casebook.Content.Model;
using Casebook.Site.Routing;

namespace Casebook.Site.Citing;

/// <summary>The citations of every page, made before any page is built.</summary>
public sealed class CitationTable
{
    private readonly PageCitations[] _pages;

    private CitationTable(PageCitations[] pages) => _pages = pages;

    /// <summary>The citations of a page.</summary>
    public PageCitations this[PagePlan plan] => _pages[plan.Index];

    /// <summary>Cites all pages; numbers, ibid and disambiguation run over a page, over a dossier with its translations, or over the pages of a language, as the settings say.</summary>
    /// <param name="readings">What each page cites, one for every plan of the route table, in its order.</param>
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
        var pages = new PageCitations[readings.Count];
        Array.Fill(pages, PageCitations.None);
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = 0; j < runs[i].Count; j++) pages[runs[i][j].Plan.Index] = results[i][j];
        }

        return new CitationTable(pages);
    }

    private static string RunOf(PagePlan plan, CitationScope scope) => scope switch
    {
        CitationScope.Site => plan.Language,
        CitationScope.Dossier when plan.Thing is { Kind: ThingKind.Dossier } dossier => $"{plan.Language} {dossier.Id}",
        _ => plan.Route.Path.Value,
    };
}
