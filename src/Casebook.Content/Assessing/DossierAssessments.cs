using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Joins the figures of each dossier.</summary>
internal static class DossierAssessments
{
    /// <summary>Every dossier by id.</summary>
    internal static FrozenDictionary<string, DossierAssessment> Of(
        ImmutableArray<Dossier> dossiers, ImmutableArray<WeighedClaim>[] claims, HypothesisMatrix?[] matrices, DerivationGraph graph, Edtf? date)
    {
        var records = new Dictionary<string, DossierAssessment>(dossiers.Length, StringComparer.Ordinal);
        for (var i = 0; i < dossiers.Length; i++)
        {
            records[dossiers[i].Id] = new DossierAssessment
            {
                Dossier = dossiers[i],
                Matrix = matrices[i],
                Counts = Count(dossiers[i], claims[i], graph),
                Milestones = Milestones.Of(dossiers[i], date),
            };
        }

        return records.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static DossierCounts Count(Dossier dossier, ImmutableArray<WeighedClaim> claims, DerivationGraph graph)
    {
        var states = new int[(int)ClaimState.Withdrawn + 1];
        var (sources, roots) = (new HashSet<int>(), new HashSet<int>());
        foreach (var claim in claims)
        {
            states[(int)claim.State]++;
            foreach (var source in claim.Support.Sources) sources.Add(source);
            foreach (var source in claim.Dispute.Sources) sources.Add(source);
        }

        foreach (var source in sources) roots.UnionWith(graph.Roots[source]);
        return new DossierCounts(
            states[(int)ClaimState.Corroborated],
            states[(int)ClaimState.SingleOrigin],
            states[(int)ClaimState.Disputed],
            states[(int)ClaimState.Unsupported],
            states[(int)ClaimState.Withdrawn],
            sources.Count,
            roots.Count,
            dossier.Withdrawn is null ? dossier.Gaps.Length : 0);
    }
}
