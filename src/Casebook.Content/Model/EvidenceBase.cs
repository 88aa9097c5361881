using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>All of a site's content, bound and indexed, with back links. Lists are in ordinal order of ids; look-ups take canonical ids.</summary>
public sealed record EvidenceBase
{
    /// <summary>The settings.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>The dossiers, withdrawn ones too.</summary>
    public required ImmutableArray<Dossier> Dossiers { get; init; }

    /// <summary>The sources, withdrawn and unused ones too.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>The actors.</summary>
    public required ImmutableArray<Actor> Actors { get; init; }

    /// <summary>The frameworks.</summary>
    public required ImmutableArray<Framework> Frameworks { get; init; }

    /// <summary>The topics in the order written.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>The glossary, by id.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>The free pages.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The media files.</summary>
    public required ImmutableArray<MediaFile> Media { get; init; }

    /// <summary>Dossiers by id.</summary>
    public required FrozenDictionary<string, Dossier> DossierById { get; init; }

    /// <summary>Sources by id.</summary>
    public required FrozenDictionary<string, Source> SourceById { get; init; }

    /// <summary>Actors by id.</summary>
    public required FrozenDictionary<string, Actor> ActorById { get; init; }

    /// <summary>Frameworks by id.</summary>
    public required FrozenDictionary<string, Framework> FrameworkById { get; init; }

    /// <summary>Claims by key, withdrawn ones too.</summary>
    public required IReadOnlyDictionary<ClaimKey, Claim> ClaimByKey { get; init; }

    /// <summary>Where each source is used, by id, in the order of dossiers and reading, those of one page in a row; a source that is nowhere used has no entry.</summary>
    public required FrozenDictionary<string, ImmutableArray<SourceUse>> UsesOfSource { get; init; }

    /// <summary>Ids of the sources that are used: cited somewhere, or gone back to by one that is.</summary>
    public required FrozenSet<string> UsedSources { get; init; }

    /// <summary>Links to each thing from the pages of others, in order, without repeats.</summary>
    public required IReadOnlyDictionary<ThingKey, ImmutableArray<BackLink>> LinksTo { get; init; }

    /// <summary>Dossiers that name each actor, by the actor's id.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> DossiersOfActor { get; init; }

    /// <summary>Dossiers filed under each topic, by the topic's id.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> DossiersOfTopic { get; init; }

    /// <summary>Old ids of a kind and what they became, for redirect pages.</summary>
    public required ImmutableArray<(ThingKey Old, ThingKey New)> Redirects { get; init; }

    /// <summary>The framework of hypotheses, or null.</summary>
    public Framework? Hypotheses => Config.Hypotheses is { } id ? FrameworkById.GetValueOrDefault(id) : null;

    /// <summary>The framework of explanations, or null.</summary>
    public Framework? Explanations => Config.Explanations is { } id ? FrameworkById.GetValueOrDefault(id) : null;
}
