using System.Collections.Immutable;
using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>All that a run made: one citation for each cluster, the bibliography in its order, how to lay it out, and what was amiss.</summary>
public sealed record ProcessingResult
{
    /// <summary>One text for each cluster, in the order of the clusters.</summary>
    public required ImmutableArray<FormattedText> Citations { get; init; }

    /// <summary>The entries in the style's order; empty when the style has no bibliography.</summary>
    public required ImmutableArray<BibliographyEntry> Bibliography { get; init; }

    /// <summary>How the style wants its bibliography laid out.</summary>
    public BibliographyLayout Layout { get; init; } = new();

    /// <summary>What was amiss, by cluster and cite.</summary>
    public ImmutableArray<ProcessingWarning> Warnings { get; init; } = [];
}
