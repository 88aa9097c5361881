using Casebook.Citations.Items;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>The processor in one call: style, locales, items and clusters in; citations and bibliography out. Pure.</summary>
public static class CitationProcessor
{
    /// <summary>Formats all clusters and the bibliography; the language is that of the output (BCP 47), null for the style's own.</summary>
    public static ProcessingResult Process(
        Style style, LocaleSet locales, string? language, IReadOnlyList<Item> items, IReadOnlyList<Cluster> clusters, ProcessingOptions? options = null)
    {
        var engine = new CitationEngine(style, locales, language, items, options);
        return engine.Process(clusters, options?.IncludeUncited ?? true ? engine.ItemIds : []);
    }
}
