using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Compilation;

/// <summary>Turns what things say of each other round: where each source is used, and which pages link to each thing.</summary>
internal sealed class BackLinkBuilder
{
    private readonly Dictionary<string, ImmutableArray<SourceUse>.Builder> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<ThingKey, (ImmutableArray<BackLink>.Builder List, HashSet<BackLink> Seen)> _links = [];

    /// <summary>Where each source is used.</summary>
    public FrozenDictionary<string, ImmutableArray<SourceUse>> Uses => _uses.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutable(), StringComparer.Ordinal);

    /// <summary>Which pages link to each thing.</summary>
    public Dictionary<ThingKey, ImmutableArray<BackLink>> Links => _links.ToDictionary(entry => entry.Key, entry => entry.Value.List.ToImmutable());

    /// <summary>Adds a dossier: its texts, its evidence, and what its fields name.</summary>
    public void Add(Dossier dossier, List<PlacedText> texts)
    {
        var key = new ThingKey(ThingKind.Dossier, dossier.Id);
        Claim? last = null;
        foreach (var text in texts)
        {
            if (text.Claim is { } claim && !ReferenceEquals(claim, last)) AddEvidence(key, last = claim);
            AddText(key, text);
        }

        foreach (var related in dossier.Related) AddLink(key, new ThingKey(ThingKind.Dossier, related), null);
        foreach (var judgement in dossier.Judgements) AddClaims(key, judgement.RestsOn);
        foreach (var assessment in dossier.Assessments) AddClaims(key, assessment.RestsOn);
    }

    /// <summary>Adds the texts of another thing.</summary>
    public void Add(ThingKey key, List<PlacedText> texts)
    {
        foreach (var text in texts) AddText(key, text);
    }

    private void AddEvidence(ThingKey key, Claim claim)
    {
        foreach (var evidence in claim.Evidence) AddUse(evidence.Source, new SourceUse(UseKind.Claim, key, claim, evidence, null, null));
    }

    private void AddText(ThingKey key, PlacedText text)
    {
        foreach (var citation in text.Body.Citations)
        {
            var kind = text.Timeline is null ? UseKind.Passage : UseKind.Timeline;
            foreach (var cited in citation.Sources) AddUse(cited.Source, new SourceUse(kind, key, null, null, citation, text.Timeline?.Event ?? text.Body));
        }

        foreach (var target in text.Body.Links)
        {
            if (target is { Kind: LinkTargetKind.Thing, Thing: { } thing }) AddLink(key, thing, target.Fragment);
        }
    }

    private void AddUse(string source, SourceUse use)
    {
        if (!_uses.TryGetValue(source, out var uses)) _uses.Add(source, uses = ImmutableArray.CreateBuilder<SourceUse>());
        uses.Add(use);
    }

    private void AddClaims(ThingKey from, ImmutableArray<ClaimReference> claims)
    {
        foreach (var claim in claims) AddLink(from, new ThingKey(ThingKind.Dossier, claim.Claim.Dossier), claim.Claim.Claim);
    }

    private void AddLink(ThingKey from, ThingKey to, string? fragment)
    {
        if (from == to) return;
        if (!_links.TryGetValue(to, out var links)) _links.Add(to, links = (ImmutableArray.CreateBuilder<BackLink>(), []));
        var link = new BackLink(from, to, fragment);
        if (links.Seen.Add(link)) links.List.Add(link);
    }
}
