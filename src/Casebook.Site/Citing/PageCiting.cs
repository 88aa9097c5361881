using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Citations.Items;
using Casebook.Citations.Processing;
using Casebook.Content.Model;

namespace Casebook.Site.Citing;

/// <summary>Cites the places of one page, or of several pages in a row, in reading order.</summary>
internal static class PageCiting
{
    /// <summary>The citations of pages that share one numbering; one result per page.</summary>
    public static PageCitations[] Cite(CitationDesk desk, string language, IReadOnlyList<ReadingOrder> pages)
    {
        var clusters = new List<Cluster>();
        var notes = 0;
        foreach (var page in pages)
        {
            foreach (var place in page.Places) clusters.Add(ClusterOf(place, clusters.Count, desk.IsNote && place.Group is not null ? ++notes : 0));
        }

        var results = new PageCitations[pages.Count];
        if (clusters.Count == 0)
        {
            Array.Fill(results, PageCitations.None);
            return results;
        }

        var processed = desk.EngineFor(language).Process(clusters);
        var entries = desk.EntriesIn(language);
        var first = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            results[i] = OfPage(desk, entries, pages[i], clusters, processed, first);
            first += pages[i].Places.Length;
        }

        return results;
    }

    private static PageCitations OfPage(CitationDesk desk, EntryTable entries, ReadingOrder page, List<Cluster> clusters, ProcessingResult processed, int first)
    {
        var html = ImmutableArray.CreateBuilder<string>(page.Places.Length);
        var notes = ImmutableArray.CreateBuilder<CitationNote>();
        var places = new Dictionary<string, List<int>>(page.Places.Length, StringComparer.Ordinal);
        var mark = new StringBuilder(512);
        for (var i = 0; i < page.Places.Length; i++)
        {
            var cluster = clusters[first + i];
            foreach (var cite in cluster.Cites)
            {
                if (!places.TryGetValue(cite.ItemId, out var numbers)) places[cite.ItemId] = numbers = [];
                if (numbers.Count == 0 || numbers[^1] != i + 1) numbers.Add(i + 1);
            }

            var text = processed.Citations[first + i];
            mark.Clear();
            if (cluster.IsNote)
            {
                CitationMarks.AddText(mark, desk, cluster, text);
                notes.Add(new CitationNote(cluster.NoteIndex, mark.ToString(), i + 1));
                html.Add(CitationMarks.NoteMark(i + 1, cluster.NoteIndex));
            }
            else
            {
                CitationMarks.AddInText(mark, desk, cluster, text, i + 1);
                html.Add(mark.ToString());
            }
        }

        return new PageCitations(page.Places, html.MoveToImmutable(), References(desk, entries, processed, places), notes.ToImmutable());
    }

    private static ImmutableArray<Reference> References(CitationDesk desk, EntryTable entries, ProcessingResult processed, Dictionary<string, List<int>> places)
    {
        var references = ImmutableArray.CreateBuilder<Reference>(places.Count);
        foreach (var entry in processed.Bibliography)
        {
            if (!places.Remove(entry.ItemId, out var numbers)) continue;
            var text = entry.Rest ?? entry.Text;
            var html = text.IsEmpty ? EntryFallback.Html(desk.Works[entry.ItemId].Title) : entries.HtmlOf(entry.ItemId, text);
            references.Add(new Reference(entry.ItemId, html, entry.Number, [.. numbers]));
        }

        foreach (var source in places.Keys.Order(StringComparer.Ordinal))
            references.Add(new Reference(source, EntryFallback.Html(desk.Works[source].Title), references.Count + 1, [.. places[source]]));
        return references.DrainToImmutable();
    }

    private static Cluster ClusterOf(CitedPlace place, int index, int note)
    {
        var id = index.ToString(CultureInfo.InvariantCulture);
        if (place.Evidence is { } evidence) return new Cluster(id, [new Cite(evidence.Source) { Label = evidence.Locator?.Label, Locator = evidence.Locator?.Value }]);
        var cites = ImmutableArray.CreateBuilder<Cite>(place.Group!.Sources.Length);
        foreach (var source in place.Group.Sources) cites.Add(CiteOf(source));
        return new Cluster(id, cites.MoveToImmutable()) { NoteIndex = note };
    }

    private static Cite CiteOf(in CitedSource source) => new(source.Source)
    {
        Label = source.Locator?.Label,
        Locator = source.Locator?.Value,
        Prefix = Plain(source.Prefix),
        Suffix = Plain(source.Suffix),
        SuppressAuthor = source.Mode == CitationMode.SuppressAuthor,
        AuthorInText = source.Mode == CitationMode.AuthorInText,
    };

    /// <summary>Words of an author of the site as the processor takes them: markup signs escaped, a space towards the citation.</summary>
    private static string? Plain(string words) => words.Length == 0 ? null : words.Replace("<", "&#60;", StringComparison.Ordinal);
}
