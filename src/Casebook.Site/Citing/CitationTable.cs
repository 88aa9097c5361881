using Casebook.Content.Model;
using Casebook.Site.Routing;

namespace Casebook.Site.Citing;

/// <summary>
/// The citations of every page. The bibliographies are made at once; a page's own citations are made when the page asks for them, which it does once, because those of all
/// pages together would be the larger part of what a build holds.
/// </summary>
public sealed class CitationTable
{
    // Null for a page that is numbered by itself, or cites nothing.
    private readonly Run?[] _runs;
    private readonly IReadOnlyList<(PagePlan Plan, ReadingOrder Reading)> _readings;
    private readonly CitationDesk _desk;

    private CitationTable(Run?[] runs, IReadOnlyList<(PagePlan Plan, ReadingOrder Reading)> readings, CitationDesk desk) => (_runs, _readings, _desk) = (runs, readings, desk);

    /// <summary>The citations of a page.</summary>
    public PageCitations this[PagePlan plan] => _runs[plan.Index]?.Cite(_desk, plan) ?? PageCiting.Cite(_desk, plan.Language, [_readings[plan.Index].Reading])[0];

    /// <summary>The number of a text's citation among all of a page, from 1; 0 when the page does not show it.</summary>
    public int NumberOf(PagePlan plan, CitationGroup citation) => _readings[plan.Index].Reading.NumberOf(citation);

    /// <summary>Cites all pages; numbers, ibid and disambiguation run over a page, over a dossier with its translations, or over the pages of a language, as the settings say.</summary>
    /// <param name="readings">What each page cites, one for every plan of the route table, in its order.</param>
    /// <param name="desk">The style over all sources.</param>
    /// <param name="languages">The languages whose whole bibliographies pages will show.</param>
    /// <param name="scope">Over what numbering runs.</param>
    /// <param name="jobs">The number of threads.</param>
    public static CitationTable Cite(IReadOnlyList<(PagePlan Plan, ReadingOrder Reading)> readings, CitationDesk desk, IReadOnlyList<string> languages, CitationScope scope, int jobs)
    {
        Parallel.ForEach(languages, new ParallelOptions { MaxDegreeOfParallelism = jobs }, language => desk.EntriesIn(language));
        var runs = new Run?[readings.Count];
        if (scope == CitationScope.Page) return new CitationTable(runs, readings, desk);
        foreach (var group in readings.Where(page => !page.Reading.Places.IsEmpty).GroupBy(page => RunOf(page.Plan, scope), StringComparer.Ordinal))
        {
            List<(PagePlan Plan, ReadingOrder Reading)> pages = [.. group];
            if (pages.Count == 1) continue;
            var run = new Run(pages);
            foreach (var (plan, _) in pages) runs[plan.Index] = run;
        }

        return new CitationTable(runs, readings, desk);
    }

    private static string RunOf(PagePlan plan, CitationScope scope) => scope switch
    {
        CitationScope.Site => plan.Language,
        CitationScope.Dossier when plan.Thing is { Kind: ThingKind.Dossier } dossier => $"{plan.Language} {dossier.Id}",
        _ => plan.Route.Path.Value,
    };

    /// <summary>Several pages that share one numbering, in reading order: all are cited at once, when the first asks.</summary>
    private sealed class Run(List<(PagePlan Plan, ReadingOrder Reading)> pages)
    {
        private readonly Lock _lock = new();
        private PageCitations[]? _kept;

        public PageCitations Cite(CitationDesk desk, PagePlan plan)
        {
            lock (_lock) _kept ??= All(desk);
            return _kept[pages.FindIndex(page => page.Plan.Index == plan.Index)];
        }

        private PageCitations[] All(CitationDesk desk) => PageCiting.Cite(desk, pages[0].Plan.Language, [.. pages.Select(page => page.Reading)]);
    }
}
