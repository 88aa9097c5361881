using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>One side of a claim by number of source.</summary>
/// <param name="Entries">All entries, struck-through ones too.</param>
/// <param name="Sources">The distinct sources that count, in the order written.</param>
/// <param name="Chosen">A largest choice of them of which no two share a root.</param>
/// <param name="IsExact">False when the exact count was given up.</param>
internal sealed record WeighedSide(ImmutableArray<SidedEvidence> Entries, ImmutableArray<int> Sources, ImmutableArray<int> Chosen, bool IsExact)
{
    internal static WeighedSide Empty { get; } = new([], [], [], true);

    /// <summary>The nearest source whose fall takes the whole side along, or the top of the tree.</summary>
    internal int FallsWith(DominatorTree fallers)
    {
        if (Sources.IsEmpty) return DominatorTree.Top;
        var nearest = Sources[0];
        for (var i = 1; i < Sources.Length && nearest != DominatorTree.Top; i++) nearest = fallers.Meet(nearest, Sources[i]);
        return nearest;
    }

    internal ClaimSide ToSide(DerivationGraph graph)
    {
        if (Entries.IsEmpty) return ClaimSide.Empty;
        var sources = graph.IdsOf(Sources.AsSpan());
        return new ClaimSide
        {
            Entries = Entries,
            Sources = sources,
            Independent = Chosen.AsSpan().SequenceEqual(Sources.AsSpan()) ? sources : graph.IdsOf(Chosen.AsSpan()),
            IsExact = IsExact,
        };
    }
}
