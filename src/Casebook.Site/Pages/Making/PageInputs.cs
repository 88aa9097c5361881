using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Bodies;
using Casebook.Site.Citing;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Everything that page models are built from; shared by all threads and never changed, save for what is remembered.</summary>
public sealed class PageInputs(PlanInputs plans, RouteTable routes, CitationTable citations, CitationDesk desk, IReadOnlyDictionary<string, BodyWords> words, RecordTable records, BuildFacts facts)
{
    private readonly ConcurrentDictionary<(string Key, string Folder, string Language), object> _remembered = new();

    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _order = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Dictionary<string, int>> _ranks = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> _sources = new(() => SourcesByDossier(plans.Content));
    private readonly ConcurrentDictionary<(string? Folder, string Language), CardShelf> _shelves = new();
    private readonly ConcurrentDictionary<string, StringComparer> _sorting = new(StringComparer.Ordinal);

    /// <summary>What the pages were planned from.</summary>
    public PlanInputs Plans => plans;

    /// <summary>All content.</summary>
    public EvidenceBase Content => plans.Content;

    /// <summary>The settings.</summary>
    public SiteConfig Config => plans.Content.Config;

    /// <summary>The arithmetic of evidence.</summary>
    public Assessment Assessment => plans.Assessment;

    /// <summary>All addresses.</summary>
    public RouteTable Routes => routes;

    /// <summary>All citations.</summary>
    public CitationTable Citations => citations;

    /// <summary>The citation style over all sources.</summary>
    public CitationDesk Desk => desk;

    /// <summary>The words that stand inside texts, by language.</summary>
    public IReadOnlyDictionary<string, BodyWords> Words => words;

    /// <summary>The records of all sources in the formats of reference managers.</summary>
    public RecordTable Records => records;

    /// <summary>Facts about the build.</summary>
    public BuildFacts Facts => facts;

    /// <summary>Which sources share a publisher or an author.</summary>
    internal SourceNeighbours Neighbours { get; } = new(plans.Content);

    /// <summary>What rests on which claim.</summary>
    internal RestingLinks Resting { get; } = new(plans.Content);

    /// <summary>The number of the sources that a dossier uses.</summary>
    internal int SourcesOf(string dossier) => _sources.Value.GetValueOrDefault(dossier);

    /// <summary>The order of names in a language.</summary>
    internal StringComparer Sorting(string language) => _sorting.GetOrAdd(language, static tag => StringComparer.Create(CultureInfo.GetCultureInfo(tag), CompareOptions.IgnoreCase));

    /// <summary>The ids of the dossiers by their titles in a language.</summary>
    internal ImmutableArray<string> DossierOrder(string language) => _order.GetOrAdd(language, tag =>
        [.. plans.Content.Dossiers
            .OrderBy(dossier => dossier.Translations.TryGetValue(tag, out var translation) ? translation.Title : dossier.Title.In(tag), Sorting(tag))
            .ThenBy(dossier => dossier.Id, StringComparer.Ordinal)
            .Select(dossier => dossier.Id)]);

    /// <summary>The place of a dossier in that order, from 0.</summary>
    internal int DossierRank(string dossier, string language) => _ranks.GetOrAdd(language, tag =>
    {
        var order = DossierOrder(tag);
        var ranks = new Dictionary<string, int>(order.Length, StringComparer.Ordinal);
        for (var i = 0; i < order.Length; i++) ranks.Add(order[i], i);
        return ranks;
    })[dossier];

    /// <summary>The cards for pages of one folder and language; without a folder those of any.</summary>
    internal CardShelf Cards(string? folder, string language) => _shelves.GetOrAdd((folder, language), static (_, pages) => new CardShelf(pages), routes.Plans.Length);

    /// <summary>A part that is the same on all pages of one folder and language, made once.</summary>
    public T Remember<T>(string key, PagePlan page, Func<T> make)
        where T : class
    {
        var place = (key, page.Route.Folder, page.Language);
        return (T)(_remembered.TryGetValue(place, out var known) ? known : _remembered.GetOrAdd(place, _ => make()));
    }

    private static Dictionary<string, int> SourcesByDossier(EvidenceBase content)
    {
        var sources = new Dictionary<string, int>(content.Dossiers.Length, StringComparer.Ordinal);
        foreach (var source in content.Sources)
        {
            if (!content.UsesOfSource.TryGetValue(source.Id, out var uses)) continue;
            for (var i = 0; i < uses.Length; i++)
            {
                var place = uses[i].Place;
                // The uses of one page stand in a row.
                if (place.Kind == ThingKind.Dossier && (i == 0 || uses[i - 1].Place != place)) sources[place.Id] = sources.GetValueOrDefault(place.Id) + 1;
            }
        }

        return sources;
    }
}
