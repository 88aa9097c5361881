using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Lets each source fall, then leaves out each claim, one at a time, and lists what changes the set of hypotheses in first place.</summary>
internal static class Sensitivity
{
    /// <summary>The changes for rows in the dossier's order; the sums are left as they were.</summary>
    internal static FirstPlaceChanges Of(string dossier, List<(WeighedClaim Claim, MatrixRow Row)> rows, MatrixSums sums, Framework framework, DerivationGraph graph)
    {
        if (rows.Count == 0) return new FirstPlaceChanges([], [], []);
        var entries = ImmutableArray.CreateBuilder<SensitivityEntry>();
        var (sources, claims) = (new List<(int, FirstPlaceChange)>(), new List<(ClaimKey, FirstPlaceChange)>());
        var places = sums.FirstPlaces();
        var before = sums.First(framework, isWeighted: true);
        foreach (var (source, lost) in LostRows(rows, graph))
        {
            if (Without(lost) is not { } after) continue;
            entries.Add(new SensitivityEntry(graph.Sources[source].Id, null, after, [.. lost.Select(row => rows[row].Row.Claim.Key)]));
            sources.Add((source, new FirstPlaceChange(dossier, before, after)));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (Without([i]) is not { } after) continue;
            var claim = rows[i].Row.Claim.Key;
            entries.Add(new SensitivityEntry(null, claim, after, [claim]));
            claims.Add((claim, new FirstPlaceChange(dossier, before, after)));
        }

        return new FirstPlaceChanges(entries.DrainToImmutable(), sources, claims);

        ImmutableArray<string>? Without(List<int> lost)
        {
            foreach (var row in lost) sums.Remove(rows[row].Row);
            var after = sums.HaveFirst(places) ? null : (ImmutableArray<string>?)sums.First(framework, isWeighted: true);
            foreach (var row in lost) sums.Add(rows[row].Row);
            return after;
        }
    }

    /// <summary>The sources whose fall takes rows away, in ordinal order, with the places of those rows.</summary>
    private static SortedDictionary<int, List<int>> LostRows(List<(WeighedClaim Claim, MatrixRow Row)> rows, DerivationGraph graph)
    {
        var lost = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var source = rows[i].Claim.Support.FallsWith(graph.Fallers); source != DominatorTree.Top; source = graph.Fallers.ParentOf(source))
            {
                if (!lost.TryGetValue(source, out var list)) lost[source] = list = [];
                list.Add(i);
            }
        }

        return lost;
    }
}
