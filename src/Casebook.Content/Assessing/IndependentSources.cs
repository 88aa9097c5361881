using System.Collections.Immutable;
using System.Numerics;

namespace Casebook.Content.Assessing;

/// <summary>
/// The largest number of sources of which no two share a root: maximum set packing over their root sets, counted exactly. Sources with one root settle almost every
/// claim at once; what is left after dropping sources whose roots include all of another's is a search for the largest independent set of the conflict graph.
/// </summary>
internal static class IndependentSources
{
    /// <summary>Work that one count may take; about a second at worst. A hundred sources tangled in any way stay far below.</summary>
    internal const long MostWork = 400_000_000;

    private const int MostTangled = 4_000;
    private const int MostCompared = 8;

    /// <summary>One largest choice, in the order of the given sources, which are distinct; inexact when the work was more than the limit.</summary>
    internal static (ImmutableArray<int> Chosen, bool IsExact) Choose(DerivationGraph graph, IReadOnlyList<int> sources, WorkLimit? limit = null)
    {
        if (sources.Count < 2) return ([.. sources], true);
        if (sources.Count <= MostCompared && Compare(graph, sources) is { } few) return (few, true);
        limit ??= new WorkLimit(MostWork);
        var chosen = new HashSet<int>();
        var left = TakeSingleRoots(graph, sources, chosen);
        if (left.Count > 0) left = Smallest(graph, left, limit);
        var isExact = true;
        foreach (var tangle in Tangles(graph, left))
        {
            if (tangle.Count == 1)
            {
                chosen.Add(tangle[0]);
            }
            else if (limit.IsSpent || tangle.Count > MostTangled)
            {
                isExact = false;
                TakeGreedily(graph, tangle, chosen);
            }
            else
            {
                isExact &= Untangle(graph, tangle, chosen, limit);
            }
        }

        var ordered = ImmutableArray.CreateBuilder<int>(chosen.Count);
        foreach (var source in sources)
            if (chosen.Contains(source)) ordered.Add(source);
        return (ordered.DrainToImmutable(), isExact);
    }

    /// <summary>True when two sorted root sets share a root.</summary>
    internal static bool Overlap(int[] left, int[] right)
    {
        if (ReferenceEquals(left, right)) return true;
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) return true;
            if (left[i] < right[j]) i++;
            else j++;
        }

        return false;
    }

    /// <summary>The choice among few sources that have one root each, or of which no two share a root; null for others. No more than the answer is allocated.</summary>
    private static ImmutableArray<int>? Compare(DerivationGraph graph, IReadOnlyList<int> sources)
    {
        var (kept, areSingle) = (0, true);
        for (var i = 0; i < sources.Count; i++)
        {
            areSingle &= graph.Roots[sources[i]].Length == 1;
            if (!IsOutdone(graph, sources, i)) kept |= 1 << i;
        }

        if (!areSingle && BitOperations.PopCount((uint)kept) < sources.Count) return null;
        var chosen = ImmutableArray.CreateBuilder<int>(BitOperations.PopCount((uint)kept));
        for (var i = 0; i < sources.Count; i++)
            if ((kept >> i & 1) != 0) chosen.Add(sources[i]);
        return chosen.MoveToImmutable();
    }

    /// <summary>True when another of the sources shares a root and is nearer to it, or as near and earlier.</summary>
    private static bool IsOutdone(DerivationGraph graph, IReadOnlyList<int> sources, int place)
    {
        var source = sources[place];
        for (var i = 0; i < sources.Count; i++)
        {
            if (i == place || !Overlap(graph.Roots[source], graph.Roots[sources[i]])) continue;
            var order = graph.Depths[sources[i]].CompareTo(graph.Depths[source]);
            if (order < 0 || (order == 0 && i < place)) return true;
        }

        return false;
    }

    /// <summary>A source with one root is never worse than another with that root: takes one for each such root, the nearest to it, and gives back what shares none of them.</summary>
    private static List<int> TakeSingleRoots(DerivationGraph graph, IReadOnlyList<int> sources, HashSet<int> chosen)
    {
        var best = new Dictionary<int, int>();
        var several = new List<int>();
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            if (graph.Roots[source] is not [var root]) several.Add(source);
            else if (!best.TryGetValue(root, out var other) || graph.Depths[source] < graph.Depths[other]) best[root] = source;
        }

        chosen.UnionWith(best.Values);
        several.RemoveAll(source => Array.Exists(graph.Roots[source], best.ContainsKey));
        return several;
    }

    /// <summary>Drops each source whose roots include all roots of another; of equal root sets the nearest to its roots stays, then the first.</summary>
    private static List<int> Smallest(DerivationGraph graph, List<int> sources, WorkLimit limit)
    {
        var places = sources.Select((source, place) => (source, place)).ToArray();
        Array.Sort(places, (x, y) =>
        {
            var order = graph.Roots[x.source].Length.CompareTo(graph.Roots[y.source].Length);
            if (order == 0) order = graph.Depths[x.source].CompareTo(graph.Depths[y.source]);
            return order != 0 ? order : x.place.CompareTo(y.place);
        });
        var keptByRoot = new Dictionary<int, List<int>>();
        var kept = new List<int>();
        foreach (var (source, _) in places)
        {
            if (IncludesAnother(graph, source, keptByRoot, limit)) continue;
            kept.Add(source);
            var least = graph.Roots[source][0];
            if (!keptByRoot.TryGetValue(least, out var list)) keptByRoot[least] = list = [];
            list.Add(source);
        }

        return kept;
    }

    private static bool IncludesAnother(DerivationGraph graph, int source, Dictionary<int, List<int>> keptByRoot, WorkLimit limit)
    {
        var roots = graph.Roots[source];
        foreach (var root in roots)
        {
            if (!keptByRoot.TryGetValue(root, out var candidates)) continue;
            foreach (var other in candidates)
            {
                if (!limit.Spend(roots.Length)) return false;
                if (Includes(roots, graph.Roots[other])) return true;
            }
        }

        return false;
    }

    private static bool Includes(int[] larger, int[] smaller)
    {
        if (ReferenceEquals(larger, smaller)) return true;
        var i = 0;
        foreach (var root in smaller)
        {
            while (i < larger.Length && larger[i] < root) i++;
            if (i == larger.Length || larger[i] != root) return false;
        }

        return true;
    }

    /// <summary>Groups of sources joined by shared roots, each in the order given.</summary>
    private static List<List<int>> Tangles(DerivationGraph graph, List<int> sources)
    {
        var leader = Enumerable.Range(0, sources.Count).ToArray();
        var firstWith = new Dictionary<int, int>();
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var root in graph.Roots[sources[i]])
            {
                if (!firstWith.TryAdd(root, i)) leader[Find(leader, i)] = Find(leader, firstWith[root]);
            }
        }

        var groups = new Dictionary<int, List<int>>();
        var ordered = new List<List<int>>();
        for (var i = 0; i < sources.Count; i++)
        {
            var top = Find(leader, i);
            if (!groups.TryGetValue(top, out var group)) ordered.Add(groups[top] = group = []);
            group.Add(sources[i]);
        }

        return ordered;
    }

    private static int Find(int[] leader, int i)
    {
        while (leader[i] != i) i = leader[i] = leader[leader[i]];
        return i;
    }

    private static bool Untangle(DerivationGraph graph, List<int> tangle, HashSet<int> chosen, WorkLimit limit)
    {
        var conflicts = new ConflictGraph(tangle.Count);
        for (var i = 0; i < tangle.Count; i++)
        {
            for (var j = i + 1; j < tangle.Count; j++)
            {
                limit.Spend(graph.Roots[tangle[i]].Length);
                if (Overlap(graph.Roots[tangle[i]], graph.Roots[tangle[j]])) conflicts.Join(i, j);
            }
        }

        if (LargestIndependentSet.Find(conflicts, limit) is not { } largest)
        {
            TakeGreedily(graph, tangle, chosen);
            return false;
        }

        foreach (var place in largest) chosen.Add(tangle[place]);
        return true;
    }

    private static void TakeGreedily(DerivationGraph graph, List<int> tangle, HashSet<int> chosen)
    {
        var taken = new HashSet<int>();
        foreach (var source in tangle)
        {
            if (Array.Exists(graph.Roots[source], taken.Contains)) continue;
            taken.UnionWith(graph.Roots[source]);
            chosen.Add(source);
        }
    }
}
