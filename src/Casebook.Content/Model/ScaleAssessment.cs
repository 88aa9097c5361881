using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>Where a dossier stands on one scale of a framework.</summary>
public sealed record ScaleAssessment
{
    /// <summary>The id of the scale's framework.</summary>
    public required string Scale { get; init; }

    /// <summary>The id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>The confidence; null when not given.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The reason.</summary>
    public Body? Because { get; init; }

    /// <summary>The claims it rests on.</summary>
    public ImmutableArray<ClaimReference> RestsOn { get; init; } = [];

    /// <summary>Where the entry stands.</summary>
    public required SourceSpan Span { get; init; }
}
