using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>Shares out the work of exact counts among the claims of a site, in their order: each at most its own limit, all together at most the whole.</summary>
internal sealed class SharedLimit(long words)
{
    private long _left = words;

    /// <summary>A largest choice of which no two share a root, exact while work is left.</summary>
    internal (ImmutableArray<int> Chosen, bool IsExact) Choose(DerivationGraph graph, ImmutableArray<int> sources)
    {
        if (sources.Length < 2) return (sources, true);
        var limit = new WorkLimit(Math.Min(_left, IndependentSources.MostWork));
        var result = IndependentSources.Choose(graph, sources, limit);
        _left -= limit.Spent;
        return result;
    }
}
