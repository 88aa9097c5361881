using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Draws the ways of sources back to their roots: what a claim's evidence has in common, or what a source comes from and is passed on by.</summary>
public static class OriginTrees
{
    /// <summary>The tree of all evidence of a claim, struck-through and background entries too.</summary>
    public static OriginTree OfClaim(EvidenceBase content, Assessment assessment, ClaimAssessment claim)
    {
        var stances = new Dictionary<string, Stance>(StringComparer.Ordinal);
        foreach (var evidence in claim.Claim.Evidence)
        {
            if (!stances.TryGetValue(evidence.Source, out var stance) || evidence.Stance < stance) stances[evidence.Source] = evidence.Stance;
        }

        var counted = new HashSet<string>(claim.Support.Independent.Concat(claim.Dispute.Independent), StringComparer.Ordinal);
        var shown = Ancestors(content, stances.Keys);
        return Draw(content, assessment, shown, node => node with
        {
            Stance = stances.TryGetValue(node.Source, out var stance) ? stance : null,
            IsCounted = counted.Contains(node.Source),
        });
    }

    /// <summary>The tree of all that a source goes back to and of all that goes back to it.</summary>
    public static OriginTree OfSource(EvidenceBase content, Assessment assessment, string source)
    {
        var shown = Ancestors(content, [source]);
        var open = new Stack<string>([source]);
        while (open.TryPop(out var next))
            foreach (var derived in assessment.Sources[next].DerivedHere)
                if (shown.Add(derived)) open.Push(derived);
        return Draw(content, assessment, shown, node => node);
    }

    private static SortedSet<string> Ancestors(EvidenceBase content, IEnumerable<string> sources)
    {
        var known = new SortedSet<string>(sources.Where(content.SourceById.ContainsKey), StringComparer.Ordinal);
        var open = new Stack<string>(known);
        while (open.TryPop(out var next))
            foreach (var derivation in content.SourceById[next].DerivedFrom)
                if (content.SourceById.ContainsKey(derivation.Source) && known.Add(derivation.Source)) open.Push(derivation.Source);
        return known;
    }

    private static OriginTree Draw(EvidenceBase content, Assessment assessment, SortedSet<string> shown, Func<OriginNode, OriginNode> mark)
    {
        var nodes = ImmutableArray.CreateBuilder<OriginNode>(shown.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<OriginNode>();
        foreach (var root in shown)
        {
            if (!IsTop(content, root)) continue;
            open.Push(new OriginNode { Source = root });
            while (open.TryPop(out var node))
            {
                var isRepeat = !seen.Add(node.Source);
                var parent = nodes.Count;
                nodes.Add(mark(node with { IsRepeat = isRepeat, Stands = assessment.Sources[node.Source].Stands }));
                if (isRepeat) continue;
                foreach (var derived in assessment.Sources[node.Source].DerivedHere.Reverse())
                {
                    if (!shown.Contains(derived)) continue;
                    var relation = content.SourceById[derived].DerivedFrom.First(derivation => derivation.Source == node.Source).Relation;
                    open.Push(new OriginNode { Source = derived, Depth = node.Depth + 1, Parent = parent, Relation = relation });
                }
            }
        }

        return new OriginTree(nodes.DrainToImmutable());
    }

    private static bool IsTop(EvidenceBase content, string source) => !content.SourceById[source].DerivedFrom.Any(derivation => content.SourceById.ContainsKey(derivation.Source));
}
