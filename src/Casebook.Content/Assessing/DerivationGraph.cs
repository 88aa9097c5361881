using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>
/// Who goes back to whom, over all sources by their number in ordinal order of ids. A circle, which is reported elsewhere, is cut at its first source by id.
/// What falls with a source is its subtree in <see cref="Fallers"/>.
/// </summary>
internal sealed class DerivationGraph
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ImmutableArray<string>[] _single;

    private DerivationGraph(Source[] sources)
    {
        Sources = sources;
        _numbers = new Dictionary<string, int>(sources.Length, StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++) _numbers.TryAdd(sources[i].Id, i);
        _single = Array.ConvertAll(sources, source => ImmutableArray.Create(source.Id));
        Parents = new int[sources.Length][];
        Roots = new int[sources.Length][];
        Depths = new int[sources.Length];
        Faults = new StandingFault[sources.Length];
        for (var i = 0; i < sources.Length; i++) Parents[i] = ParentsOf(i);
        Order = TopologicalOrder();
        foreach (var source in Order) Place(source);
        Fallers = new DominatorTree(this);
    }

    /// <summary>The sources by number.</summary>
    internal Source[] Sources { get; }

    /// <summary>The numbers of the sources each goes back to directly, without repeats, in the order written.</summary>
    internal int[][] Parents { get; }

    /// <summary>The numbers of the roots of each, ascending; sources with the same roots often share the array.</summary>
    internal int[][] Roots { get; }

    /// <summary>The steps of the longest way back to a root.</summary>
    internal int[] Depths { get; }

    /// <summary>Why each counts nowhere, or None.</summary>
    internal StandingFault[] Faults { get; }

    /// <summary>All numbers, each after those it goes back to.</summary>
    internal int[] Order { get; }

    /// <summary>Which source's fall takes which others along.</summary>
    internal DominatorTree Fallers { get; }

    /// <summary>The number of sources.</summary>
    internal int Count => Sources.Length;

    /// <summary>The graph of all sources, in whatever order they come.</summary>
    internal static DerivationGraph Of(IEnumerable<Source> sources)
    {
        var sorted = sources.ToArray();
        Array.Sort(sorted, static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        return new DerivationGraph(sorted);
    }

    /// <summary>The number of an id, or -1.</summary>
    internal int NumberOf(string id) => _numbers.GetValueOrDefault(id, -1);

    /// <summary>The ids of some sources in their order; those of one alone, which are most, share the array.</summary>
    internal ImmutableArray<string> IdsOf(ReadOnlySpan<int> sources)
    {
        if (sources.IsEmpty) return [];
        if (sources.Length == 1) return _single[sources[0]];
        var ids = new string[sources.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = Sources[sources[i]].Id;
        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    /// <summary>True when a source counts.</summary>
    internal bool Stands(int source) => Faults[source] == StandingFault.None;

    private int[] ParentsOf(int source)
    {
        var derivations = Sources[source].DerivedFrom;
        if (derivations.IsEmpty) return [];
        var seen = new HashSet<int>();
        var parents = new List<int>(derivations.Length);
        foreach (var derivation in derivations)
        {
            var parent = NumberOf(derivation.Source);
            if (parent >= 0 && parent != source && seen.Add(parent)) parents.Add(parent);
        }

        return [.. parents];
    }

    private int[] TopologicalOrder()
    {
        var (waiting, children) = (new int[Count], new List<int>?[Count]);
        var order = new List<int>(Count);
        for (var i = 0; i < Count; i++)
        {
            waiting[i] = Parents[i].Length;
            if (waiting[i] == 0) order.Add(i);
            foreach (var parent in Parents[i]) (children[parent] ??= []).Add(i);
        }

        for (var (next, stuck) = (0, 0); next < Count; next++)
        {
            if (next == order.Count) order.Add(CutCircle(waiting, ref stuck));
            if (children[order[next]] is not { } derived) continue;
            foreach (var child in derived)
                if (--waiting[child] == 0) order.Add(child);
        }

        return [.. order];
    }

    /// <summary>Frees the first source that waits, by leaving out the parents that have no place yet.</summary>
    private int CutCircle(int[] waiting, ref int stuck)
    {
        while (waiting[stuck] <= 0) stuck++;
        var free = stuck;
        Parents[free] = Array.FindAll(Parents[free], parent => waiting[parent] <= 0);
        waiting[free] = 0;
        return free;
    }

    private void Place(int source)
    {
        var parents = Parents[source];
        Roots[source] = parents.Length switch
        {
            0 => [source],
            1 => Roots[parents[0]],
            _ => UnionOfRoots(parents),
        };
        var standing = 0;
        foreach (var parent in parents)
        {
            Depths[source] = Math.Max(Depths[source], Depths[parent] + 1);
            if (Stands(parent)) standing++;
        }

        if (Sources[source].Withdrawn is not null) Faults[source] = StandingFault.Withdrawn;
        else if (parents.Length > 0 && standing == 0) Faults[source] = StandingFault.CopyOfWithdrawn;
    }

    private int[] UnionOfRoots(int[] parents)
    {
        var union = new HashSet<int>(Roots[parents[0]]);
        for (var i = 1; i < parents.Length; i++) union.UnionWith(Roots[parents[i]]);
        foreach (var parent in parents)
            if (Roots[parent].Length == union.Count) return Roots[parent];
        var roots = new int[union.Count];
        union.CopyTo(roots);
        Array.Sort(roots);
        return roots;
    }
}
