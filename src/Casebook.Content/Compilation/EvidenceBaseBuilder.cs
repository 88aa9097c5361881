using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Content.Threads;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Compilation;

/// <summary>Indexes the records of a site and turns their links round.</summary>
internal static class EvidenceBaseBuilder
{
    /// <summary>The evidence base; circles are reported and cut.</summary>
    public static EvidenceBase Build(BoundSite site, int jobs, DiagnosticBag diagnostics)
    {
        var sources = Circles.CutSources(site.Sources, diagnostics);
        var actors = Circles.CutActors(site.Actors, site.PartOfSpans, diagnostics);
        var sourceById = sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        var claims = ByKey(site.Dossiers);
        var closed = Closed(site.Dossiers, claims);
        var texts = Ordered.Select(closed, jobs, PlacedTexts.Of);
        var (dossiers, links) = SideBySide.Make(jobs, () => WithDates(closed, texts, sourceById), () => Links(site, closed, texts, sources, actors));
        var uses = links.Uses;
        return new EvidenceBase
        {
            Config = site.Config,
            Dossiers = dossiers,
            Sources = sources,
            Actors = actors,
            Frameworks = site.Frameworks,
            Topics = site.Topics,
            Terms = site.Terms,
            Pages = site.Pages,
            Media = site.Media,
            DossierById = dossiers.ToFrozenDictionary(dossier => dossier.Id, StringComparer.Ordinal),
            SourceById = sourceById,
            ActorById = actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal),
            FrameworkById = site.Frameworks.ToFrozenDictionary(framework => framework.Id, StringComparer.Ordinal),
            ClaimByKey = claims,
            UsesOfSource = uses,
            UsedSources = Used(uses.Keys.Concat(site.Dossiers.SelectMany(CitedInTranslations)), sourceById),
            LinksTo = links.Links,
            DossiersOfActor = Group(dossiers, dossier => dossier.Actors.Select(role => role.Actor)),
            DossiersOfTopic = Group(dossiers, dossier => dossier.Topics),
            Redirects = Redirects(dossiers, sources, actors, site.Pages),
        };
    }

    /// <summary>The dossiers without references to claims that could not be bound, so that each reference leads somewhere.</summary>
    private static ImmutableArray<Dossier> Closed(ImmutableArray<Dossier> dossiers, Dictionary<ClaimKey, Claim> claims)
    {
        bool IsOpen(ImmutableArray<ClaimReference> references) => references.Any(reference => !claims.ContainsKey(reference.Claim));
        return [.. dossiers.Select(dossier => !dossier.Judgements.Any(judgement => IsOpen(judgement.RestsOn)) && !dossier.Assessments.Any(assessment => IsOpen(assessment.RestsOn))
            ? dossier
            : dossier with
            {
                Judgements = [.. dossier.Judgements.Select(judgement => judgement with { RestsOn = judgement.RestsOn.RemoveAll(reference => !claims.ContainsKey(reference.Claim)) })],
                Assessments = [.. dossier.Assessments.Select(assessment => assessment with { RestsOn = assessment.RestsOn.RemoveAll(reference => !claims.ContainsKey(reference.Claim)) })],
            })];
    }

    private static Dictionary<ClaimKey, Claim> ByKey(ImmutableArray<Dossier> dossiers)
    {
        var byKey = new Dictionary<ClaimKey, Claim>(dossiers.Sum(dossier => dossier.Claims.Length));
        foreach (var dossier in dossiers)
            foreach (var claim in dossier.Claims) byKey[claim.Key] = claim;
        return byKey;
    }

    private static ImmutableArray<Dossier> WithDates(ImmutableArray<Dossier> dossiers, List<PlacedText>[] texts, FrozenDictionary<string, Source> sources) =>
        [.. dossiers.Select((dossier, i) => dossier.AsOf is null && Newest(dossier, texts[i], sources) is { } date ? dossier with { AsOf = date } : dossier)];

    /// <summary>The date of the newest source that a dossier cites, by its last possible day.</summary>
    private static Edtf? Newest(Dossier dossier, List<PlacedText> texts, FrozenDictionary<string, Source> sources)
    {
        var (newest, newestDay) = ((Edtf?)null, long.MinValue);
        void Take(string id)
        {
            if (sources.GetValueOrDefault(id)?.Issued is not { } date) return;
            var day = date.LatestDay ?? date.EarliestDay ?? long.MinValue;
            if (day > newestDay || (day == newestDay && EdtfOrder.Instance.Compare(date, newest) > 0)) (newest, newestDay) = (date, day);
        }

        foreach (var claim in dossier.Claims)
            foreach (var evidence in claim.Evidence) Take(evidence.Source);
        foreach (var text in texts)
            foreach (var citation in text.Body.Citations)
                foreach (var cited in citation.Sources) Take(cited.Source);
        return newest;
    }

    private static BackLinkBuilder Links(
        BoundSite site, ImmutableArray<Dossier> dossiers, List<PlacedText>[] texts, ImmutableArray<Source> sources, ImmutableArray<Actor> actors)
    {
        var links = new BackLinkBuilder();
        for (var i = 0; i < dossiers.Length; i++) links.Add(dossiers[i], texts[i]);
        foreach (var source in sources) links.Add(new ThingKey(ThingKind.Source, source.Id), PlacedTexts.Of(source));
        foreach (var actor in actors) links.Add(new ThingKey(ThingKind.Actor, actor.Id), PlacedTexts.Of(actor));
        foreach (var topic in site.Topics) links.Add(new ThingKey(ThingKind.Topic, topic.Id), PlacedTexts.Of(topic));
        foreach (var term in site.Terms) links.Add(new ThingKey(ThingKind.Term, term.Id), PlacedTexts.Of(term));
        foreach (var page in site.Pages) links.Add(new ThingKey(ThingKind.Page, page.Id), PlacedTexts.Of(page));
        foreach (var framework in site.Frameworks) links.Add(new ThingKey(ThingKind.Framework, framework.Id), PlacedTexts.Of(framework));
        return links;
    }

    /// <summary>What the translations of a dossier cite; a translator may add a source that the original has not.</summary>
    private static IEnumerable<string> CitedInTranslations(Dossier dossier)
    {
        foreach (var translation in dossier.Translations.Values)
        {
            Body?[] texts = [translation.Summary, translation.Narrative, .. translation.Statements.Values, .. translation.Judgements.Values];
            foreach (var citation in texts.OfType<Body>().SelectMany(text => text.Citations))
                foreach (var cited in citation.Sources) yield return cited.Source;
        }
    }

    private static FrozenSet<string> Used(IEnumerable<string> cited, FrozenDictionary<string, Source> sources)
    {
        var used = new HashSet<string>(cited, StringComparer.Ordinal);
        var open = new Stack<string>(used);
        while (open.TryPop(out var id))
        {
            if (!sources.TryGetValue(id, out var source)) continue;
            foreach (var derivation in source.DerivedFrom)
            {
                if (used.Add(derivation.Source)) open.Push(derivation.Source);
            }
        }

        return used.ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Group(ImmutableArray<Dossier> dossiers, Func<Dossier, IEnumerable<string>> ids)
    {
        var groups = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        foreach (var dossier in dossiers)
        {
            foreach (var id in ids(dossier))
            {
                if (!groups.TryGetValue(id, out var group)) groups.Add(id, group = ImmutableArray.CreateBuilder<string>());
                if (group.Count == 0 || group[^1] != dossier.Id) group.Add(dossier.Id);
            }
        }

        return groups.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutable(), StringComparer.Ordinal);
    }

    private static ImmutableArray<(ThingKey Old, ThingKey New)> Redirects(
        ImmutableArray<Dossier> dossiers, ImmutableArray<Source> sources, ImmutableArray<Actor> actors, ImmutableArray<Page> pages)
    {
        var redirects = new List<(ThingKey, ThingKey)>();
        void Add(ThingKind kind, string id, ImmutableArray<string> aliases)
        {
            foreach (var alias in aliases) redirects.Add((new ThingKey(kind, alias), new ThingKey(kind, id)));
        }

        foreach (var dossier in dossiers) Add(ThingKind.Dossier, dossier.Id, dossier.Aliases);
        foreach (var source in sources) Add(ThingKind.Source, source.Id, [.. source.Aliases.Where(alias => Reading.ContentId.FaultOf(alias) is null)]);
        foreach (var actor in actors) Add(ThingKind.Actor, actor.Id, actor.Aliases);
        foreach (var page in pages) Add(ThingKind.Page, page.Id, page.Aliases);
        return [.. redirects.Distinct().OrderBy(redirect => redirect.Item1)];
    }
}
