using Casebook.Citations.Items;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>What an engine has made ready: prepared items, renderer, sort keys and the values that depend on items only.</summary>
internal sealed class EngineParts
{
    private readonly Dictionary<string, PreparedItem> _items = new(StringComparer.Ordinal);

    public EngineParts(Style style, LocaleSet locales, string language, IReadOnlyList<Item> items, ProcessingOptions options, int jobs)
    {
        var plan = new RenderPlan(style, locales, language);
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
        BibliographyOrder = Order(style.Bibliography, RenderArea.Bibliography);
        CitationOrder = Order(style.Citation, RenderArea.Citation);
        var layout = style.BibliographyOptions;
        Layout = new BibliographyLayout(layout.HangingIndent, layout.EntrySpacing, layout.LineSpacing, layout.SecondFieldAlign);
        UsesLabels = style.CallsCitationLabel;

        ItemOrder? Order(Section? section, RenderArea area) => section is { Keys.Length: > 0 } ? new ItemOrder(new Sorting(plan, section, area), prepared, jobs) : null;
    }

    public CiteRenderer Renderer { get; }

    public LoneCites Lone { get; }

    /// <summary>The order of the bibliography; null where the style has none of its own.</summary>
    public ItemOrder? BibliographyOrder { get; }

    /// <summary>The order of the cites of one cluster; null where they stay as given.</summary>
    public ItemOrder? CitationOrder { get; }

    public BibliographyLayout Layout { get; }

    /// <summary>The ids that more than one item has; the first item holds.</summary>
    public IReadOnlyList<string> Duplicates { get; }

    public bool UsesLabels { get; }

    public PreparedItem? Find(string id) => _items.GetValueOrDefault(id);
}
