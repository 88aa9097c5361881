using System.Globalization;
using Casebook.Content.Model;
using Casebook.Site.Pages.Making;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The facets of the bibliography and the groups that each makes.</summary>
internal static class Facets
{
    public const string Whole = "all";
    public const string Annotated = "annotated";
    public const string ByDossier = "by-dossier";

    /// <summary>All facets in the order shown.</summary>
    public static readonly string[] All =
        [Whole, "by-type", "by-year", "by-language", "by-country", "by-perspective", "by-reliability", "by-author", "by-publisher", ByDossier, Annotated];

    /// <summary>The most entries of one page; whole entries are longer than lines, and annotations longer still.</summary>
    public static int SizeOf(string facet) => facet switch { Whole => 200, Annotated => 150, _ => 400 };

    /// <summary>The number of entries of a facet over all its pages.</summary>
    public static int LengthOf(EvidenceBase content, string facet) => facet switch
    {
        Annotated => content.UsedSources.Count(id => content.SourceById[id].Annotation is not null),
        ByDossier => CitingDossiers(content),
        "by-author" => content.UsedSources.Sum(id => Math.Max(1, SourceNeighbours.NamesOfAuthors(content.SourceById[id]).Count)),
        _ => content.UsedSources.Count,
    };

    private static int CitingDossiers(EvidenceBase content)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var uses in content.UsesOfSource.Values)
        {
            foreach (var use in uses)
            {
                if (use.Place.Kind == ThingKind.Dossier) ids.Add(use.Place.Id);
            }
        }

        return ids.Count;
    }

    /// <summary>The groups of a facet, the sources of each in the order of the bibliography.</summary>
    public static IReadOnlyList<SourceGroup> Groups(PageScope page, string facet) => page.Inputs.Remember("facet " + facet, page.Plan, () => Make(page, facet));

    /// <summary>The dossiers that cite a source, by title.</summary>
    public static IReadOnlyList<string> Dossiers(PageScope page) =>
        page.Inputs.Remember("facet " + ByDossier, page.Plan, () => page.Inputs.DossierOrder(page.Language).Where(id => page.Inputs.SourcesOf(id) > 0).ToList());

    private static IReadOnlyList<SourceGroup> Make(PageScope page, string facet)
    {
        var content = page.Content;
        var sources = page.UsedSources().Select(id => content.SourceById[id]).ToList();
        return facet switch
        {
            Whole => [new SourceGroup(null, null, null, Ids(sources))],
            Annotated => [new SourceGroup(null, null, null, Ids(sources.Where(source => source.Annotation is not null)))],
            "by-type" => Keyed(sources, source => source.Item.Type),
            "by-year" => Keyed(sources, source => Cards.YearOf(source.Issued), descending: true),
            "by-language" => Keyed(sources, source => source.Item.Language),
            "by-country" => Keyed(sources, source => source.Country),
            "by-perspective" => Perspectives(page, sources),
            "by-reliability" => Keyed(sources, source => source.Reliability?.Code.ToString()),
            "by-author" => Named(page, sources, SourceNeighbours.NamesOfAuthors),
            _ => Named(page, sources, source => SourceNeighbours.PublisherOf(source) is { } publisher ? [publisher] : []),
        };
    }

    private static IReadOnlyList<SourceGroup> Keyed(List<Source> sources, Func<Source, string?> keyOf, bool descending = false)
    {
        var groups = sources.GroupBy(keyOf).OrderBy(group => group.Key is null ? 1 : 0);
        groups = descending ? groups.ThenByDescending(group => group.Key, StringComparer.Ordinal) : groups.ThenBy(group => group.Key, StringComparer.Ordinal);
        return [.. groups.Select(group => new SourceGroup(Anchor(group.Key), group.Key ?? "none", null, Ids(group)))];
    }

    private static IReadOnlyList<SourceGroup> Perspectives(PageScope page, List<Source> sources)
    {
        var order = page.Inputs.Config.Perspectives.Select(label => label.Id).ToList();
        return [.. sources.GroupBy(source => source.Perspective)
            .OrderBy(group => group.Key is null ? int.MaxValue : order.IndexOf(group.Key))
            .Select(group => new SourceGroup(Anchor(group.Key), "none", Labels.Of(page, page.Inputs.Config.Perspectives, group.Key)?.Name, Ids(group)))];
    }

    private static List<SourceGroup> Named(PageScope page, List<Source> sources, Func<Source, IEnumerable<string>> namesOf)
    {
        var idsOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var unnamed = new List<string>();
        foreach (var source in sources)
        {
            var isNamed = false;
            foreach (var name in namesOf(source))
            {
                // One of nothing but markup has no words.
                if (name.Length == 0) continue;
                isNamed = true;
                if (!idsOf.TryGetValue(name, out var ids)) idsOf.Add(name, ids = []);
                ids.Add(source.Id);
            }

            if (!isNamed) unnamed.Add(source.Id);
        }

        var groups = new List<SourceGroup>(idsOf.Count + 1);
        foreach (var name in idsOf.Keys.Order(page.Inputs.Sorting(page.Language)).ThenBy(name => name, StringComparer.Ordinal))
            groups.Add(new SourceGroup("group_" + (groups.Count + 1).ToString(CultureInfo.InvariantCulture), "none", name, idsOf[name]));
        if (unnamed.Count > 0) groups.Add(new SourceGroup(Anchor(null), "none", null, unnamed));
        return groups;
    }

    private static List<string> Ids(IEnumerable<Source> sources) => [.. sources.Select(source => source.Id)];

    private static string Anchor(string? key) => "group_" + (key ?? "none");
}
