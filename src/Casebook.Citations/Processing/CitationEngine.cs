using Casebook.Citations.Items;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>A style, a language and a set of items made ready once, for any number of runs over small lists of clusters; safe to use from many threads.</summary>
public sealed class CitationEngine
{
    private readonly EngineParts _parts;

    /// <summary>Makes an engine; the style must be independent (see <see cref="StyleResolution"/>), the language is that of the output (BCP 47), null for the style's own; items are made ready on as many threads as there are jobs.</summary>
    public CitationEngine(Style style, LocaleSet locales, string? language, IReadOnlyList<Item> items, ProcessingOptions? options = null, int jobs = 1)
    {
        if (style.Citation is null) throw new ArgumentException("A dependent style must be resolved first.", nameof(style));
        Style = style;
        Options = options ?? ProcessingOptions.Default;
        Language = locales.Resolve(language ?? style.DefaultLocale);
        ItemIds = [.. items.Select(item => item.Id).Distinct(StringComparer.Ordinal)];
        _parts = new EngineParts(style, locales, Language, items, Options, jobs);
    }

    /// <summary>The style.</summary>
    public Style Style { get; }

    /// <summary>The language of the output (BCP 47).</summary>
    public string Language { get; }

    /// <summary>The options.</summary>
    public ProcessingOptions Options { get; }

    /// <summary>The ids of all items in their order.</summary>
    public IReadOnlyList<string> ItemIds { get; }

    /// <summary>Formats clusters and the bibliography of the items they cite and of further items; those two sets are also the scope of numbers and disambiguation.</summary>
    /// <param name="clusters">The clusters in the order of the text.</param>
    /// <param name="furtherItemIds">Items that no cluster need cite.</param>
    /// <param name="jobs">The number of threads for a run over many items; the result is the same for any.</param>
    public ProcessingResult Process(IReadOnlyList<Cluster> clusters, IReadOnlyList<string>? furtherItemIds = null, int jobs = 1) =>
        new ProcessingRun(this, _parts, clusters, furtherItemIds ?? [], jobs).Execute();
}
