using Casebook.Citations.Items;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>What an engine has made ready: prepared items, renderer, sort keys and the values that depend on items only.</summary>
internal sealed class EngineParts
{
    private readonly Dictionary<string, PreparedItem> _items = new(StringComparer.Ordinal);
    private readonly SortValue[]?[] _bibliographyValues;
    private readonly SortValue[]?[] _citationValues;

    public EngineParts(Style style, LocaleSet locales, string language, IReadOnlyList<Item> items, ProcessingOptions options, int jobs)
    {
        var plan = new RenderPlan(style, locales, language);
        BibliographySorting = style.Bibliography is { } bibliography ? new Sorting(plan, bibliography, RenderArea.Bibliography) : null;
        CitationSorting = style.Citation is { } citation ? new Sorting(plan, citation, RenderArea.Citation) : null;
        var (firsts, duplicates, seen) = (new List<Item>(items.Count), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in items)
        {
            if (seen.Add(item.Id)) firsts.Add(item);
            else duplicates.Add(item.Id);
        }

        Duplicates = duplicates;
        Renderer = new CiteRenderer(plan, options, firsts.Count);
        Lone = new LoneCites(Renderer, firsts.Count);
        var prepared = new PreparedItem[firsts.Count];
        Parallel.For(0, prepared.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => prepared[i] = new PreparedItem(firsts[i], i, plan.Locale.IsEnglish));
        foreach (var item in prepared) _items.Add(item.Id, item);
        _bibliographyValues = new SortValue[]?[_items.Count];
        _citationValues = new SortValue[]?[_items.Count];
        var layout = style.BibliographyOptions;
        Layout = new BibliographyLayout(layout.HangingIndent, layout.EntrySpacing, layout.LineSpacing, layout.SecondFieldAlign);
        UsesLabels = style.CallsCitationLabel;
    }

    public CiteRenderer Renderer { get; }

    public LoneCites Lone { get; }

    public Sorting? BibliographySorting { get; }

    public Sorting? CitationSorting { get; }

    public BibliographyLayout Layout { get; }

    /// <summary>The ids that more than one item has; the first item holds.</summary>
    public IReadOnlyList<string> Duplicates { get; }

    public bool UsesLabels { get; }

    public PreparedItem? Find(string id) => _items.GetValueOrDefault(id);

    public SortValue[] BibliographyValues(PreparedItem item, int number, string label) => Values(BibliographySorting!, _bibliographyValues, item, number, label);

    public SortValue[] CitationValues(PreparedItem item, int number, string label) => Values(CitationSorting!, _citationValues, item, number, label);

    private static SortValue[] Values(Sorting sorting, SortValue[]?[] known, PreparedItem item, int number, string label)
    {
        if (sorting.UsesNumbers) return sorting.Values(item, number, label);
        return known[item.Index] ??= sorting.Values(item, number, label);
    }
}
