namespace Casebook.Content.Assessing;

/// <summary>
/// A source falls with another exactly when every way back from it to a root, over sources that count, leads through that other: when the other dominates it.
/// This is the tree of nearest dominators under a common top, so what falls with a source is its subtree. Sources that count nowhere are not in it.
/// </summary>
internal sealed class DominatorTree
{
    private readonly int[] _parents;
    private readonly int[] _levels;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly string[] _preorder;

    internal DominatorTree(DerivationGraph graph)
    {
        (_parents, _levels, _first, _last) = (new int[graph.Count], new int[graph.Count], new int[graph.Count], new int[graph.Count]);
        var children = new List<int>?[graph.Count];
        foreach (var source in graph.Order)
        {
            (_parents[source], _first[source]) = (Top, -1);
            if (!graph.Stands(source)) continue;
            _parents[source] = NearestOf(graph.Parents[source], graph);
            _levels[source] = _parents[source] == Top ? 1 : _levels[_parents[source]] + 1;
            if (_parents[source] != Top) (children[_parents[source]] ??= []).Add(source);
        }

        foreach (var list in children) list?.Sort();
        _preorder = Number(graph, children);
    }

    /// <summary>Above all sources: no single source makes what hangs here fall.</summary>
    internal const int Top = -1;

    /// <summary>The nearest source whose fall makes this one fall, or <see cref="Top"/>.</summary>
    internal int ParentOf(int source) => _parents[source];

    /// <summary>True when a source falls with another, or is that other.</summary>
    internal bool Fells(int other, int source) => _first[source] >= _first[other] && _first[source] <= _last[other] && _first[other] >= 0;

    /// <summary>The nearest source whose fall makes two fall, or <see cref="Top"/>; a source counts as felling itself.</summary>
    internal int Meet(int left, int right)
    {
        while (left != right)
        {
            if (left == Top || right == Top) return Top;
            if (_levels[left] >= _levels[right]) left = _parents[left];
            else right = _parents[right];
        }

        return left;
    }

    /// <summary>The ids of the sources that fall with one, those that fall first before those that fall with them; a view, not a copy.</summary>
    internal ArraySegment<string> FallingWith(int source) =>
        _first[source] < 0 ? ArraySegment<string>.Empty : new ArraySegment<string>(_preorder, _first[source] + 1, _last[source] - _first[source]);

    private int NearestOf(int[] parents, DerivationGraph graph)
    {
        var nearest = Top;
        var isFirst = true;
        foreach (var parent in parents)
        {
            if (!graph.Stands(parent)) continue;
            nearest = isFirst ? parent : Meet(nearest, parent);
            isFirst = false;
        }

        return nearest;
    }

    private string[] Number(DerivationGraph graph, List<int>?[] children)
    {
        var preorder = new List<string>(graph.Count);
        var open = new Stack<(int Source, int Next)>();
        for (var top = 0; top < graph.Count; top++)
        {
            if (!graph.Stands(top) || _parents[top] != Top) continue;
            Enter(top);
            while (open.TryPop(out var frame))
            {
                if (children[frame.Source] is { } below && frame.Next < below.Count)
                {
                    open.Push((frame.Source, frame.Next + 1));
                    Enter(below[frame.Next]);
                }
                else
                {
                    _last[frame.Source] = preorder.Count - 1;
                }
            }
        }

        return [.. preorder];

        void Enter(int source)
        {
            _first[source] = preorder.Count;
            preorder.Add(graph.Sources[source].Id);
            open.Push((source, 0));
        }
    }
}
