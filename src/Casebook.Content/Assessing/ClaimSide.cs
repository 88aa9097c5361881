using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>One side of a claim: what supports it, or what disputes it.</summary>
public sealed record ClaimSide
{
    /// <summary>A side without evidence.</summary>
    public static ClaimSide Empty { get; } = new();

    /// <summary>All entries of the side in the order written, struck-through ones too.</summary>
    public ImmutableArray<SidedEvidence> Entries { get; init; } = [];

    /// <summary>The distinct sources that count, in the order written.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The origins: the largest number of <see cref="Sources"/> of which no two share a root.</summary>
    public int Origins => Independent.Length;

    /// <summary>One such largest choice of sources, in the order written.</summary>
    public ImmutableArray<string> Independent { get; init; } = [];

    /// <summary>False when the derivations are so tangled that the exact count was given up, which the checks report as an error; then <see cref="Origins"/> is the best found.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>True when an entry counts.</summary>
    public bool Stands => !Sources.IsEmpty;
}
