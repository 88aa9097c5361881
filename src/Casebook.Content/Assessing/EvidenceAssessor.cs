using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Threads;

namespace Casebook.Content.Assessing;

/// <summary>The arithmetic of evidence: a pure function of the content, whatever the order of its files. The definitions stand in docs/evidence.md.</summary>
public static class EvidenceAssessor
{
    /// <summary>All figures of a site, made on as many threads as there are jobs.</summary>
    public static Assessment Assess(EvidenceBase content, int jobs = 1)
    {
        var graph = DerivationGraph.Of(content.Sources);
        var dossiers = content.Dossiers.Sort(static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        var date = EvidenceDates.Of(content.Config, dossiers);
        var claims = Corroboration.Weigh(dossiers, graph);
        var matrices = new HypothesisMatrix?[dossiers.Length];
        var falls = new FallTable(graph);
        for (var i = 0; i < dossiers.Length; i++)
        {
            falls.AddClaims(claims[i]);
            if (content.Hypotheses is not { } framework) continue;
            matrices[i] = CompetingHypotheses.Compare(dossiers[i], claims[i], framework, graph, out var changes);
            falls.AddFirstPlaces(changes.Sources);
            LeaveOut(claims[i], changes.Claims);
        }

        falls.AddResting(dossiers);
        var (byKey, byDossier) = SideBySide.Make(jobs, () => ByKey(claims, graph), () => DossierAssessments.Of(dossiers, claims, matrices, graph, date));
        return new Assessment
        {
            DateOfEvidence = date,
            Sources = SourceAssessments.Of(graph, falls),
            Claims = byKey,
            Dossiers = byDossier,
            Disputed = InState(claims, ClaimState.Disputed),
            SingleOrigin = InState(claims, ClaimState.SingleOrigin),
            Unsupported = InState(claims, ClaimState.Unsupported),
            Gaps = Gaps.Of(dossiers),
            Milestones = Milestones.OfAll(dossiers, date),
            Hypotheses = AcrossDossiers.Hypotheses(content, dossiers, matrices),
            Motives = AcrossDossiers.Motives(content, dossiers, claims),
            Scales = AcrossDossiers.Scales(content, dossiers),
            Tags = AcrossDossiers.Tags(content, claims),
        };
    }

    /// <summary>Of two claims of one key, which is an error reported elsewhere, the first counts.</summary>
    private static Dictionary<ClaimKey, ClaimAssessment> ByKey(ImmutableArray<WeighedClaim>[] claims, DerivationGraph graph)
    {
        var byKey = new Dictionary<ClaimKey, ClaimAssessment>(claims.Sum(list => list.Length));
        foreach (var list in claims)
            foreach (var claim in list) byKey.TryAdd(claim.Claim.Key, claim.ToAssessment(graph));
        return byKey;
    }

    private static void LeaveOut(ImmutableArray<WeighedClaim> claims, IReadOnlyList<(ClaimKey Claim, FirstPlaceChange Change)> changes)
    {
        foreach (var (key, change) in changes)
            foreach (var claim in claims)
                if (claim.Claim.Key == key) claim.LeftOut = change;
    }

    private static ImmutableArray<ClaimKey> InState(ImmutableArray<WeighedClaim>[] claims, ClaimState state)
    {
        var keys = ImmutableArray.CreateBuilder<ClaimKey>();
        foreach (var list in claims)
            foreach (var claim in list)
                if (claim.State == state) keys.Add(claim.Claim.Key);
        return keys.ToImmutable();
    }
}
