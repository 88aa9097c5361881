using System.Numerics;

namespace Casebook.Content.Assessing;

/// <summary>
/// An exact search for a largest set of vertices of which no two are joined: vertices whose neighbours are all joined are taken at once, parts that fall apart are
/// solved alone, the rest branches on the vertex with most neighbours and is cut off by a cover of cliques, each of which can give one vertex at most.
/// </summary>
internal sealed class LargestIndependentSet
{
    private const int LargestSimplicialDegree = 12;
    private const int MostNested = 1_000;
    private readonly ConflictGraph _graph;
    private readonly WorkLimit _limit;
    private int _depth;

    private LargestIndependentSet(ConflictGraph graph, WorkLimit limit) => (_graph, _limit) = (graph, limit);

    /// <summary>The vertices of a largest set, ascending; null when the work was more than the limit.</summary>
    internal static List<int>? Find(ConflictGraph graph, WorkLimit limit)
    {
        var all = new ulong[graph.Words];
        for (var vertex = 0; vertex < graph.Count; vertex++) all[vertex >> 6] |= 1UL << (vertex & 63);
        var best = new LargestIndependentSet(graph, limit).Search(all, -1);
        if (best is null || limit.IsSpent) return null;
        var vertices = new List<int>();
        for (var word = 0; word < best.Length; word++)
            for (var bits = best[word]; bits != 0; bits &= bits - 1) vertices.Add((word << 6) + BitOperations.TrailingZeroCount(bits));
        return vertices;
    }

    /// <summary>A largest set within the vertices given, which are used up, when it has more than a number of vertices; else null.</summary>
    private ulong[]? Search(ulong[] alive, int atMost)
    {
        var taken = new ulong[_graph.Words];
        Reduce(alive, taken);
        if (_limit.IsSpent) return null;
        var size = SizeOf(taken);
        if (IsEmpty(alive)) return size > atMost ? taken : null;
        var part = PartOf(alive);
        var rest = Without(alive, part);
        if (!IsEmpty(rest)) return SearchApart(part, rest, taken, atMost - size);
        if (size + CliqueCover(alive) <= atMost) return null;
        return Branch(alive, taken, atMost - size);
    }

    private ulong[]? SearchApart(ulong[] part, ulong[] rest, ulong[] taken, int atMost)
    {
        if (++_depth > MostNested) _limit.Exhaust();
        var first = Search(part, atMost - CliqueCover(rest));
        var second = first is null ? null : Search(rest, atMost - SizeOf(first));
        _depth--;
        return first is null || second is null ? null : Join(taken, Join(first, second));
    }

    private ulong[]? Branch(ulong[] alive, ulong[] taken, int atMost)
    {
        if (++_depth > MostNested) _limit.Exhaust();
        var pivot = MostJoined(alive);
        var within = Without(alive, _graph.Row(pivot));
        Clear(within, pivot);
        ulong[]? best = null;
        if (Search(within, atMost - 1) is { } with)
        {
            with[pivot >> 6] |= 1UL << (pivot & 63);
            (best, atMost) = (with, SizeOf(with));
        }

        Clear(alive, pivot);
        best = Search(alive, atMost) ?? best;
        _depth--;
        return best is null || _limit.IsSpent ? null : Join(taken, best);
    }

    /// <summary>Takes every vertex whose neighbours are all joined to each other, and drops them, until none is left.</summary>
    private void Reduce(ulong[] alive, ulong[] taken)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var word = 0; word < alive.Length; word++)
            {
                for (var bits = alive[word]; bits != 0; bits &= bits - 1)
                {
                    var vertex = (word << 6) + BitOperations.TrailingZeroCount(bits);
                    var degree = _graph.Degree(vertex, alive);
                    if (!_limit.Spend(_graph.Words * (1 + Math.Min(degree, LargestSimplicialDegree)))) return;
                    if (degree > LargestSimplicialDegree || (degree > 1 && !_graph.IsSimplicial(vertex, alive))) continue;
                    taken[vertex >> 6] |= 1UL << (vertex & 63);
                    Clear(alive, vertex);
                    var row = _graph.Row(vertex);
                    for (var i = 0; i < alive.Length; i++) alive[i] &= ~row[i];
                    bits &= alive[word] | (1UL << (vertex & 63));
                    changed = true;
                }
            }
        }
    }

    /// <summary>The vertices that hang together with the first one.</summary>
    private ulong[] PartOf(ulong[] alive)
    {
        var part = new ulong[alive.Length];
        var start = Array.FindIndex(alive, word => word != 0);
        part[start] = alive[start] & (~alive[start] + 1);
        var front = (ulong[])part.Clone();
        while (!IsEmpty(front))
        {
            var next = new ulong[alive.Length];
            for (var word = 0; word < front.Length; word++)
            {
                for (var bits = front[word]; bits != 0; bits &= bits - 1)
                {
                    var row = _graph.Row((word << 6) + BitOperations.TrailingZeroCount(bits));
                    _limit.Spend(row.Length);
                    for (var i = 0; i < row.Length; i++) next[i] |= row[i] & alive[i] & ~part[i];
                }
            }

            for (var i = 0; i < part.Length; i++) part[i] |= next[i];
            front = next;
        }

        return part;
    }

    /// <summary>The number of cliques that a first-fit cover of the vertices takes: no independent set has more vertices.</summary>
    private int CliqueCover(ulong[] vertices)
    {
        var cliques = new List<ulong[]>();
        for (var word = 0; word < vertices.Length; word++)
        {
            for (var bits = vertices[word]; bits != 0; bits &= bits - 1)
            {
                var vertex = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var row = _graph.Row(vertex);
                var fit = cliques.FindIndex(common => (common[vertex >> 6] >> (vertex & 63) & 1) != 0);
                _limit.Spend((fit < 0 ? cliques.Count : fit) + row.Length);
                if (fit < 0) cliques.Add(row.ToArray());
                else for (var i = 0; i < row.Length; i++) cliques[fit][i] &= row[i];
            }
        }

        return cliques.Count;
    }

    private int MostJoined(ulong[] alive)
    {
        var (best, most) = (-1, -1);
        for (var word = 0; word < alive.Length; word++)
        {
            for (var bits = alive[word]; bits != 0; bits &= bits - 1)
            {
                var vertex = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var degree = _graph.Degree(vertex, alive);
                if (degree > most) (best, most) = (vertex, degree);
            }
        }

        _limit.Spend(_graph.Count * _graph.Words);
        return best;
    }

    private static void Clear(ulong[] set, int vertex) => set[vertex >> 6] &= ~(1UL << (vertex & 63));

    private static bool IsEmpty(ulong[] set) => !set.AsSpan().ContainsAnyExcept(0UL);

    private static int SizeOf(ulong[] set)
    {
        var size = 0;
        foreach (var word in set) size += BitOperations.PopCount(word);
        return size;
    }

    private static ulong[] Without(ulong[] set, ReadOnlySpan<ulong> other)
    {
        var rest = new ulong[set.Length];
        for (var i = 0; i < rest.Length; i++) rest[i] = set[i] & ~other[i];
        return rest;
    }

    private static ulong[] Join(ulong[] left, ulong[] right)
    {
        for (var i = 0; i < left.Length; i++) left[i] |= right[i];
        return left;
    }
}
