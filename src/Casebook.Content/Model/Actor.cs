using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>An organisation or person.</summary>
public sealed record Actor
{
    /// <summary>The id, from the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The name, and its forms in other languages and scripts.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The id of the kind; null only for a withdrawn actor.</summary>
    public string? Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, upper case.</summary>
    public string? Country { get; init; }

    /// <summary>The id of the actor it belongs to.</summary>
    public string? PartOf { get; init; }

    /// <summary>Identifiers elsewhere (wikidata, ror, lei, ...), by key in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Identifiers { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A short note.</summary>
    public Body? Note { get; init; }

    /// <summary>Former ids.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Set when the actor is withdrawn.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceSpan Span { get; init; }
}
