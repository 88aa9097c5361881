using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The facets of the bibliography and the groups that each makes.</summary>
internal static class Facets
{
    public const string Whole = "all";
    public const string Annotated = "annotated";

    /// <summary>All facets in the order shown.</summary>
    public static readonly string[] All =
        [Whole, "by-type", "by-year", "by-language", "by-country", "by-perspective", "by-reliability", "by-author", "by-publisher", "by-dossier", Annotated];

    /// <summary>The groups of a facet, the entries of each in the order of the bibliography.</summary>
    public static IReadOnlyList<BibliographyGroup> Groups(PageScope page, string facet)
    {
        var content = page.Content;
        var sources = page.Inputs.Desk.EntriesIn(page.Language).Entries.Where(entry => content.UsedSources.Contains(entry.Source)).Select(entry => content.SourceById[entry.Source]).ToList();
        return facet switch
        {
            Whole => [new BibliographyGroup { Entries = Entries(page, sources) }],
            Annotated => [new BibliographyGroup { Entries = [.. sources.Where(source => source.Annotation is not null).Select(source => Cards.Source(page, source.Id) with { Annotation = PageBodies.Plain(source.Annotation!) })] }],
            "by-type" => Keyed(page, sources, source => source.Item.Type),
            "by-year" => Keyed(page, sources, source => Cards.YearOf(source.Issued), descending: true),
            "by-language" => Keyed(page, sources, source => source.Item.Language),
            "by-country" => Keyed(page, sources, source => source.Country),
            "by-perspective" => Perspectives(page, sources),
            "by-reliability" => Keyed(page, sources, source => source.Reliability?.Code.ToString()),
            "by-author" => Named(page, sources, source => SourceNeighbours.AuthorsOf(source)),
            "by-publisher" => Named(page, sources, source => SourceNeighbours.PublisherOf(source) is { } publisher ? [publisher] : []),
            _ => Dossiers(page),
        };
    }

    private static IReadOnlyList<SourceCard> Entries(PageScope page, IEnumerable<Source> sources) => [.. sources.Select(source => Cards.Source(page, source.Id))];

    private static IReadOnlyList<BibliographyGroup> Keyed(PageScope page, List<Source> sources, Func<Source, string?> keyOf, bool descending = false)
    {
        var groups = sources.GroupBy(keyOf).OrderBy(group => group.Key is null ? 1 : 0);
        groups = descending ? groups.ThenByDescending(group => group.Key, StringComparer.Ordinal) : groups.ThenBy(group => group.Key, StringComparer.Ordinal);
        return [.. groups.Select(group => new BibliographyGroup { Id = Anchor(group.Key), Key = group.Key ?? "none", Entries = Entries(page, group) })];
    }

    private static IReadOnlyList<BibliographyGroup> Perspectives(PageScope page, List<Source> sources)
    {
        var order = page.Inputs.Config.Perspectives.Select(label => label.Id).ToList();
        return [.. sources.GroupBy(source => source.Perspective)
            .OrderBy(group => group.Key is null ? int.MaxValue : order.IndexOf(group.Key))
            .Select(group => new BibliographyGroup
            {
                Id = Anchor(group.Key),
                Key = "none",
                Name = Labels.Of(page, page.Inputs.Config.Perspectives, group.Key)?.Name,
                Entries = Entries(page, group),
            })];
    }

    private static IReadOnlyList<BibliographyGroup> Named(PageScope page, List<Source> sources, Func<Source, IEnumerable<string>> namesOf)
    {
        var groups = sources.SelectMany(source => namesOf(source).DefaultIfEmpty("").Select(name => (Name: name, Source: source)))
            .GroupBy(entry => entry.Name, entry => entry.Source, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0 ? 1 : 0)
            .ThenBy(group => group.Key, page.Inputs.Sorting(page.Language))
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        return [.. groups.Select((group, index) => new BibliographyGroup
        {
            Id = group.Key.Length == 0 ? Anchor(null) : "group_" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Key = "none",
            Name = group.Key.Length == 0 ? null : group.Key,
            Entries = Entries(page, group),
        })];
    }

    private static List<BibliographyGroup> Dossiers(PageScope page)
    {
        var table = page.Inputs.Desk.EntriesIn(page.Language);
        var groups = new List<BibliographyGroup>();
        foreach (var id in page.Inputs.DossierOrder(page.Language))
        {
            var sources = page.Inputs.SourcesOf(id).OrderBy(table.RankOf).ToList();
            if (sources.Count == 0) continue;
            groups.Add(new BibliographyGroup
            {
                Id = Anchor(id),
                Name = page.TitleOf(page.Content.DossierById[id]),
                Link = page.DossierLink(id),
                Entries = [.. sources.Select(source => Cards.Source(page, source))],
            });
        }

        return groups;
    }

    private static string Anchor(string? key) => "group_" + (key ?? "none");
}
