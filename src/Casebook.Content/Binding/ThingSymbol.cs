using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>What other files may say about one thing before it is bound: its id, file, aliases and anchors.</summary>
public sealed record ThingSymbol
{
    /// <summary>Kind and id.</summary>
    public required ThingKey Key { get; init; }

    /// <summary>The file that relative links name; null for a thing without a file of its own (a topic, a term, a library's record).</summary>
    public SourcePath? Path { get; init; }

    /// <summary>Where it is declared; null for a file as a whole.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Its title or name in the site's language as written; null when none could be read.</summary>
    public string? Title { get; init; }

    /// <summary>How plain words name a source that is cited by its author; null for other things.</summary>
    public string? NameInText { get; init; }

    /// <summary>The other ids it answers to.</summary>
    public ImmutableArray<AliasSymbol> Aliases { get; init; } = [];

    /// <summary>The ids of a dossier's claims.</summary>
    public IReadOnlySet<string> Claims { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The places on its page that its fields give: claims, judgements.</summary>
    public IReadOnlySet<string> Anchors { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The places in its narrative, such as headings: read when a link first asks for them, which is seldom; null when it has none.</summary>
    public Lazy<ImmutableArray<string>>? NarrativeAnchors { get; init; }

    /// <summary>All places on its page that a link may name.</summary>
    public IEnumerable<string> AllAnchors => NarrativeAnchors is null ? Anchors : Anchors.Union(NarrativeAnchors.Value, StringComparer.Ordinal);

    /// <summary>True when a link may name the place.</summary>
    public bool HasAnchor(string anchor) => Anchors.Contains(anchor) || (NarrativeAnchors is not null && NarrativeAnchors.Value.Contains(anchor));

    /// <summary>True when its file could not be read whole, so that nothing can be said about what it does not hold.</summary>
    public bool IsUnreadable { get; init; }
}
