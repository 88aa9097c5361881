using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>Finds the withdrawn sources because of which a source counts nowhere.</summary>
internal static class Withdrawals
{
    /// <summary>Itself, or the withdrawn sources that it goes back to by sources that count nowhere; ids in ordinal order.</summary>
    internal static ImmutableArray<string> Behind(DerivationGraph graph, int source)
    {
        if (graph.Stands(source)) return [];
        if (graph.Faults[source] == StandingFault.Withdrawn) return [graph.Sources[source].Id];
        var (seen, open, withdrawn) = (new HashSet<int> { source }, new Stack<int>([source]), new List<int>());
        while (open.TryPop(out var next))
        {
            if (graph.Faults[next] == StandingFault.Withdrawn)
            {
                withdrawn.Add(next);
                continue;
            }

            foreach (var parent in graph.Parents[next])
                if (seen.Add(parent)) open.Push(parent);
        }

        withdrawn.Sort();
        return [.. withdrawn.Select(number => graph.Sources[number].Id)];
    }
}
