using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Collects, source by source, what changes when it falls; dossiers are added in ordinal order, so every list comes out in order.</summary>
internal sealed class FallTable(DerivationGraph graph)
{
    private readonly FallParts?[] _parts = new FallParts?[graph.Count];

    /// <summary>Adds the claims of one dossier.</summary>
    internal void AddClaims(ImmutableArray<WeighedClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.State == ClaimState.Withdrawn) continue;
            for (var source = claim.Support.FallsWith(graph.Fallers); source != DominatorTree.Top; source = graph.Fallers.ParentOf(source))
                Add(source, claim).LoseOnlySupport.Add(claim.Claim.Key);
            for (var source = claim.Dispute.FallsWith(graph.Fallers); source != DominatorTree.Top; source = graph.Fallers.ParentOf(source))
                Add(source, claim).LoseOnlyDispute.Add(claim.Claim.Key);
            if (claim.State == ClaimState.Corroborated && claim.Support.Chosen.Length == 2) AddDrops(claim);
        }
    }

    /// <summary>Adds the changes of the first place in one dossier.</summary>
    internal void AddFirstPlaces(IReadOnlyList<(int Source, FirstPlaceChange Change)> changes)
    {
        foreach (var (source, change) in changes) Part(source).FirstPlaces.Add(change);
    }

    /// <summary>Adds the judgements and assessments that rest on claims touched so far.</summary>
    internal void AddResting(ImmutableArray<Dossier> dossiers)
    {
        var resting = RestingIndex.Of(dossiers);
        foreach (var part in _parts)
            if (part is not null) resting.Fill(part);
    }

    /// <summary>What changes when a source falls.</summary>
    internal SourceFall Of(int source)
    {
        var falling = graph.Fallers.FallingWith(source);
        if (_parts[source] is not { } part) return falling.Count == 0 ? SourceFall.Nothing : new SourceFall { AlsoFall = falling };
        return new SourceFall
        {
            AlsoFall = falling,
            LoseOnlySupport = [.. part.LoseOnlySupport],
            DropToSingleOrigin = [.. part.DropToSingleOrigin],
            LoseOnlyDispute = [.. part.LoseOnlyDispute],
            Judgements = [.. part.Judgements],
            Assessments = [.. part.Assessments],
            FirstPlaces = [.. part.FirstPlaces],
        };
    }

    /// <summary>All that falls with one source shares its roots, so a fall takes one origin at most, and only that of a chosen source can matter.</summary>
    private void AddDrops(WeighedClaim claim)
    {
        foreach (var chosen in claim.Support.Chosen)
        {
            for (var source = chosen; source != DominatorTree.Top; source = graph.Fallers.ParentOf(source))
                if (IsDropWith(source, claim.Support.Sources)) Add(source, claim).DropToSingleOrigin.Add(claim.Claim.Key);
        }
    }

    /// <summary>True when no two of the sources that are left share no root; of two independent sources one alone is left.</summary>
    private bool IsDropWith(int falling, ImmutableArray<int> sources)
    {
        if (sources.Length == 2) return true;
        var left = new List<int>(sources.Length);
        foreach (var source in sources)
            if (!graph.Fallers.Fells(falling, source)) left.Add(source);
        return IndependentSources.Choose(graph, left).Chosen.Length < 2;
    }

    private FallParts Add(int source, WeighedClaim claim)
    {
        claim.HangOn(source);
        return Part(source);
    }

    private FallParts Part(int source) => _parts[source] ??= new FallParts();
}
