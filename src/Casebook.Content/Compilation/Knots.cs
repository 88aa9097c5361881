namespace Casebook.Content.Compilation;

/// <summary>Strongly connected parts of a directed graph (Tarjan's algorithm, without recursion).</summary>
internal static class Knots
{
    /// <summary>The parts with more than one node, or with a node that leads to itself; each in no particular order.</summary>
    public static List<HashSet<string>> Of(Dictionary<string, List<string>> edges)
    {
        var walk = new Walk(edges);
        foreach (var node in edges.Keys.Order(StringComparer.Ordinal)) walk.From(node);
        return walk.Found;
    }

    /// <summary>The shortest way from a node back to itself inside a knot, the node first.</summary>
    public static List<string> ShortestCircle(string start, HashSet<string> knot, Dictionary<string, List<string>> edges)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in edges.GetValueOrDefault(node, []))
            {
                if (next == start) return Way(start, node, before);
                if (knot.Contains(next) && before.TryAdd(next, node)) queue.Enqueue(next);
            }
        }

        return [start];
    }

    private static List<string> Way(string start, string last, Dictionary<string, string> before)
    {
        var way = new List<string>();
        for (var node = last; node != start; node = before[node]) way.Add(node);
        way.Add(start);
        way.Reverse();
        return way;
    }

    private sealed class Walk(Dictionary<string, List<string>> edges)
    {
        private readonly Dictionary<string, (int Index, int Low)> _seen = new(StringComparer.Ordinal);
        private readonly Stack<string> _open = new();
        private readonly HashSet<string> _isOpen = new(StringComparer.Ordinal);

        public List<HashSet<string>> Found { get; } = [];

        public void From(string root)
        {
            if (_seen.ContainsKey(root)) return;
            var calls = new Stack<(string Node, int Next)>();
            Enter(root, calls);
            while (calls.TryPop(out var call))
            {
                var (node, next) = call;
                var targets = edges.GetValueOrDefault(node, []);
                if (next < targets.Count)
                {
                    calls.Push((node, next + 1));
                    var target = targets[next];
                    if (!_seen.TryGetValue(target, out var seen)) Enter(target, calls);
                    else if (_isOpen.Contains(target)) Lower(node, seen.Index);
                    continue;
                }

                if (calls.TryPeek(out var caller)) Lower(caller.Node, _seen[node].Low);
                if (_seen[node].Index == _seen[node].Low) Close(node);
            }
        }

        private void Enter(string node, Stack<(string, int)> calls)
        {
            _seen[node] = (_seen.Count, _seen.Count);
            _open.Push(node);
            _isOpen.Add(node);
            calls.Push((node, 0));
        }

        private void Lower(string node, int low) => _seen[node] = _seen[node] with { Low = Math.Min(_seen[node].Low, low) };

        private void Close(string root)
        {
            var part = new HashSet<string>(StringComparer.Ordinal);
            string node;
            do
            {
                node = _open.Pop();
                _isOpen.Remove(node);
                part.Add(node);
            }
            while (node != root);
            if (part.Count > 1 || edges.GetValueOrDefault(root, []).Contains(root)) Found.Add(part);
        }
    }
}
