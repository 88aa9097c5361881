using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Weighs each claim: who supports and who disputes it, on how many origins, and the state that follows.</summary>
internal static class Corroboration
{
    /// <summary>Work that all tangled claims of a site may take together.</summary>
    private const long MostWorkOfAll = 5 * IndependentSources.MostWork;

    /// <summary>The claims of each dossier in the order written.</summary>
    internal static ImmutableArray<WeighedClaim>[] Weigh(ImmutableArray<Dossier> dossiers, DerivationGraph graph)
    {
        var limit = new SharedLimit(MostWorkOfAll);
        var weighed = new ImmutableArray<WeighedClaim>[dossiers.Length];
        for (var i = 0; i < dossiers.Length; i++)
        {
            var claims = ImmutableArray.CreateBuilder<WeighedClaim>(dossiers[i].Claims.Length);
            foreach (var claim in dossiers[i].Claims) claims.Add(Weigh(claim, dossiers[i].Withdrawn is not null, graph, limit));
            weighed[i] = claims.MoveToImmutable();
        }

        return weighed;
    }

    private static WeighedClaim Weigh(Claim claim, bool isDossierWithdrawn, DerivationGraph graph, SharedLimit limit)
    {
        var counted = isDossierWithdrawn && claim.Withdrawn is null ? claim with { Withdrawn = new Withdrawal(null, null, null) } : claim;
        return new WeighedClaim(
            counted,
            Side(counted, Stance.Supports, graph, limit),
            Side(counted, Stance.Disputes, graph, limit),
            Entries(counted, Stance.Background, graph));
    }

    private static WeighedSide Side(Claim claim, Stance stance, DerivationGraph graph, SharedLimit limit)
    {
        var entries = Entries(claim, stance, graph);
        if (entries.IsEmpty) return WeighedSide.Empty;
        var sources = claim.Withdrawn is null ? Standing(entries, graph) : [];
        var (chosen, isExact) = limit.Choose(graph, sources);
        return new WeighedSide(entries, sources, chosen, isExact);
    }

    private static ImmutableArray<SidedEvidence> Entries(Claim claim, Stance stance, DerivationGraph graph)
    {
        var count = 0;
        foreach (var evidence in claim.Evidence)
            if (evidence.Stance == stance) count++;
        if (count == 0) return [];
        var entries = ImmutableArray.CreateBuilder<SidedEvidence>(count);
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Stance != stance) continue;
            var source = graph.NumberOf(evidence.Source);
            if (source < 0 || graph.Stands(source)) entries.Add(new SidedEvidence(evidence, StandingFault.None, []));
            else entries.Add(new SidedEvidence(evidence, graph.Faults[source], Withdrawals.Behind(graph, source)));
        }

        return entries.MoveToImmutable();
    }

    private static ImmutableArray<int> Standing(ImmutableArray<SidedEvidence> entries, DerivationGraph graph)
    {
        var sources = ImmutableArray.CreateBuilder<int>(entries.Length);
        var seen = entries.Length > 8 ? new HashSet<int>() : null;
        foreach (var entry in entries)
        {
            var source = graph.NumberOf(entry.Evidence.Source);
            if (!entry.Stands || source < 0) continue;
            if (seen is null ? !sources.Contains(source) : seen.Add(source)) sources.Add(source);
        }

        return sources.DrainToImmutable();
    }
}
