using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>The finished texts of cites that stand alone and without words of the author, as most do, each made once; safe to use from many threads.</summary>
internal sealed class LoneCites(CiteRenderer renderer, int items)
{
    /// <summary>More forms of one item are not kept: numbers and notes may give it another on every page.</summary>
    private const int MostOfItem = 32;

    // Rows are only ever begun anew, so that one that is being read stays; of two begun at once one is lost, and made again when asked for.
    private readonly LoneCite?[] _rows = new LoneCite?[items];

    /// <summary>True for a cluster that is nothing but one cite.</summary>
    public static bool IsLone(CiteState[] cites) => cites is [{ Cite: { AuthorInText: false, AuthorOnly: false, Prefix: null or "", Suffix: null or "" } }];

    /// <summary>The text of a cluster of one cite.</summary>
    public FormattedText Text(CiteState[] cites, ItemState[] items, ClusterAssembly clusters, RunAssembler assembler)
    {
        var (state, item) = (cites[0], items[0]);
        if (renderer.KeyOf(state, item) is not { } key)
        {
            state.Body = renderer.Cite(state, item);
            return assembler.Assemble(clusters.Assemble(cites, items));
        }

        var first = _rows[state.Item.Index];
        for (var known = first; known is not null; known = known.Next)
        {
            if (known.Key.Equals(key)) return known.At(state.Cite.Locator);
        }

        state.Body = renderer.Render(state, item);
        var text = assembler.Assemble(clusters.Assemble(cites, items));
        var places = assembler.Locators;
        if (places.Count < 2 && (first?.Count ?? 0) < MostOfItem) _rows[state.Item.Index] = new LoneCite(key, text, places.Count == 0 ? null : places[0], first);
        return text;
    }
}
