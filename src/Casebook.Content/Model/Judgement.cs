using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>What the analyst concludes: a likelihood, and apart from it a confidence.</summary>
public sealed record Judgement
{
    /// <summary>The id within the dossier, which is also its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The sentence.</summary>
    public required Body Text { get; init; }

    /// <summary>The step of the likelihood scale.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>The confidence; null when not given.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The reason.</summary>
    public Body? Because { get; init; }

    /// <summary>The claims it rests on.</summary>
    public ImmutableArray<ClaimReference> RestsOn { get; init; } = [];

    /// <summary>What is assumed, as inline texts.</summary>
    public ImmutableArray<Body> Assumptions { get; init; } = [];

    /// <summary>Where its id stands.</summary>
    public required SourceSpan Span { get; init; }
}
