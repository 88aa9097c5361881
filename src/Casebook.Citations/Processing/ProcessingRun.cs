using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>One run over a list of clusters: which items it is about, their numbers, positions, disambiguation, citations and bibliography.</summary>
internal sealed class ProcessingRun(CitationEngine engine, EngineParts parts, IReadOnlyList<Cluster> clusters, IReadOnlyList<string> further, int jobs)
{
    private readonly List<ItemState> _items = [];
    private readonly Dictionary<int, ItemState> _byItem = [];
    private readonly List<ProcessingWarning> _warnings = [];
    private readonly Style _style = engine.Style;
    private readonly ClusterAssembly _clusters = new(engine.Style);
    private readonly RunAssembler _assembler = new(parts.Renderer.Plan.Quotes);

    public ProcessingResult Execute()
    {
        var cites = Collect();
        Rank();
        Order(cites);
        if (Disambiguation.IsNeeded(_style)) Ahead(item => parts.Renderer.NamesOf(item, CiteParameters.None));
        Disambiguation.Run(parts.Renderer, _items);
        var citations = ImmutableArray.CreateBuilder<FormattedText>(clusters.Count);
        for (var i = 0; i < clusters.Count; i++) citations.Add(Citation(cites[i], i));
        if (_style is { HasBibliography: true, BibliographyOptions.SubsequentAuthorSubstitute: null } && !parts.UsesLabels)
            Ahead(item => parts.Renderer.EntryText(item, new RunAssembler(parts.Renderer.Plan.Quotes)));
        return new ProcessingResult
        {
            Citations = citations.MoveToImmutable(),
            Bibliography = _style.HasBibliography ? new BibliographyAssembly(_style, parts.Renderer, _assembler).Assemble(_items) : [],
            Layout = parts.Layout,
            Warnings = [.. _warnings],
        };
    }

    /// <summary>Does on several threads what the run is about to ask for item by item; the parts keep what comes of it, so the run finds it done.</summary>
    private void Ahead(Action<ItemState> work)
    {
        if (jobs > 1) Parallel.ForEach(_items, new ParallelOptions { MaxDegreeOfParallelism = jobs }, work);
    }

    /// <summary>The items in the order they are cited, and the cites of all clusters as given.</summary>
    private CiteState[][] Collect()
    {
        foreach (var id in parts.Duplicates) _warnings.Add(new ProcessingWarning(WarningKind.DuplicateItem, id));
        if (!engine.Options.TrackPositions) CollectFurther();
        var cites = new CiteState[clusters.Count][];
        for (var i = 0; i < cites.Length; i++) cites[i] = Cites(clusters[i].Cites, i);
        CollectFurther();
        return cites;
    }

    private CiteState[] Cites(ImmutableArray<Cite> given, int cluster)
    {
        var states = new CiteState[given.Length];
        var count = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var id = given[i].ItemId;
            if (parts.Find(id) is { } item) states[count++] = new CiteState(EmbeddedLabels.Read(given[i], parts.Renderer.Plan.Locale), Add(item), i);
            else _warnings.Add(new ProcessingWarning(WarningKind.UnknownItem, id, cluster, i));
        }

        return count == states.Length ? states : states[..count];
    }

    private void CollectFurther()
    {
        foreach (var id in further)
        {
            if (parts.Find(id) is { } item) Add(item);
        }
    }

    private ItemState Add(PreparedItem item)
    {
        if (_byItem.TryGetValue(item.Index, out var state)) return state;
        state = new ItemState(item) { Number = _items.Count + 1, Label = parts.UsesLabels ? CitationLabels.Of(item) : "" };
        _byItem[item.Index] = state;
        _items.Add(state);
        if (!item.IsOfKnownType) _warnings.Add(new ProcessingWarning(WarningKind.UnknownType, item.Id));
        return state;
    }

    /// <summary>Sorts the items as in the bibliography and numbers them in that order.</summary>
    private void Rank()
    {
        if (parts.BibliographyOrder is { } order)
        {
            order.Rank(_items);
            _items.Sort(static (left, right) => left.Rank != right.Rank ? left.Rank - right.Rank : left.Number - right.Number);
        }

        for (var i = 0; i < _items.Count; i++) _items[i].Number = i + 1;
    }

    /// <summary>Puts the cites of each cluster in the order they are printed, and finds their positions.</summary>
    private void Order(CiteState[][] cites)
    {
        var positions = new Positions(_style.CitationOptions.NearNoteDistance);
        for (var i = 0; i < cites.Length; i++)
        {
            if (cites[i].Length > 1 && parts.CitationOrder is { } order) cites[i] = Sorted(cites[i], order);
            if (engine.Options.TrackPositions) positions.Next(cites[i], clusters[i].NoteIndex);
            else Array.ForEach(cites[i], Positions.Force);
        }
    }

    private static CiteState[] Sorted(CiteState[] cites, ItemOrder order)
    {
        order.Rank(Array.ConvertAll(cites, state => state.Work));
        return [.. cites.OrderBy(state => state.Work.Rank)];
    }

    /// <summary>The author of a cite as part of the sentence, then the cluster without that author; the author alone when the cite asks for no more.</summary>
    private FormattedText AuthorFirst(CiteState[] cites, ItemState[] items, int index)
    {
        var author = cites[index].Body?.Find(FragmentTag.Names);
        if (author is not null) author = author.WithoutLook().Tagged(FragmentTag.Cite, cites[index].Item.Id);
        var words = new List<Fragment>();
        if (author is not null) words.Add(author);
        if (!cites[index].Cite.AuthorOnly)
        {
            var rest = Array.ConvertAll(cites, state => state.WithCite(state.Cite with { AuthorInText = false, SuppressAuthor = state.Cite.SuppressAuthor || state.Cite.AuthorInText }));
            for (var i = 0; i < rest.Length; i++) rest[i].Body = parts.Renderer.Cite(rest[i], items[i]);
            if (_clusters.Assemble(rest, items) is { } cluster) words.Add(cluster);
        }

        return _assembler.Assemble(Fragment.JoinAll(words, " "));
    }

    private FormattedText Citation(CiteState[] cites, int cluster)
    {
        var items = new ItemState[cites.Length];
        for (var i = 0; i < cites.Length; i++) items[i] = cites[i].Work;
        for (var i = 0; i < cites.Length; i++) cites[i].StartsSentence = _style.Class == StyleClass.Note && SentenceStart.IsAt(cites[i].Cite, i);
        if (LoneCites.IsLone(cites)) return Lone(cites, items, cluster);
        for (var i = 0; i < cites.Length; i++)
        {
            cites[i].Body = parts.Renderer.Cite(cites[i], items[i]);
            if (cites[i].Cite is { AuthorInText: true } or { AuthorOnly: true }) return AuthorFirst(cites, items, i);
            if (cites[i].Body is null) _warnings.Add(new ProcessingWarning(WarningKind.NothingPrinted, cites[i].Item.Id, cluster, cites[i].Index));
        }

        return _assembler.Assemble(_clusters.Assemble(cites, items));
    }

    private FormattedText Lone(CiteState[] cites, ItemState[] items, int cluster)
    {
        var text = parts.Lone.Text(cites, items, _clusters, _assembler);
        if (text.IsEmpty) _warnings.Add(new ProcessingWarning(WarningKind.NothingPrinted, cites[0].Item.Id, cluster, cites[0].Index));
        return text;
    }
}
