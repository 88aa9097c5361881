using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>Turns the graph of derivations and the table of falls into a record per source.</summary>
internal static class SourceAssessments
{
    /// <summary>Every source by id.</summary>
    internal static FrozenDictionary<string, SourceAssessment> Of(DerivationGraph graph, FallTable falls)
    {
        var derived = new List<string>?[graph.Count];
        for (var source = 0; source < graph.Count; source++)
            foreach (var parent in graph.Parents[source]) (derived[parent] ??= []).Add(graph.Sources[source].Id);
        var roots = new Dictionary<int[], ImmutableArray<string>>(ReferenceEqualityComparer.Instance);
        var records = new Dictionary<string, SourceAssessment>(graph.Count, StringComparer.Ordinal);
        for (var source = 0; source < graph.Count; source++)
        {
            records[graph.Sources[source].Id] = new SourceAssessment
            {
                Source = graph.Sources[source].Id,
                Roots = RootsOf(graph, graph.Roots[source], roots),
                Fault = graph.Faults[source],
                Withdrawn = Withdrawals.Behind(graph, source),
                Depth = graph.Depths[source],
                DerivedHere = derived[source] is { } list ? [.. list] : [],
                Fall = graph.Stands(source) ? falls.Of(source) : SourceFall.Nothing,
            };
        }

        return records.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<string> RootsOf(DerivationGraph graph, int[] roots, Dictionary<int[], ImmutableArray<string>> known)
    {
        if (roots.Length == 1) return graph.IdsOf(roots);
        if (known.TryGetValue(roots, out var names)) return names;
        return known[roots] = graph.IdsOf(roots);
    }
}
