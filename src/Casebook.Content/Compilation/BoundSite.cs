using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>All bound records of a site, before they are indexed; each list is in ordinal order of ids but the topics.</summary>
internal sealed record BoundSite
{
    public required SiteConfig Config { get; init; }

    public required ImmutableArray<Dossier> Dossiers { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    public required ImmutableArray<Actor> Actors { get; init; }

    /// <summary>Where each actor that is part of another says so.</summary>
    public required IReadOnlyDictionary<string, SourceSpan> PartOfSpans { get; init; }

    public required ImmutableArray<Framework> Frameworks { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Term> Terms { get; init; }

    public required ImmutableArray<Page> Pages { get; init; }

    public required ImmutableArray<MediaFile> Media { get; init; }
}
