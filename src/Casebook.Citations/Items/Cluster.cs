using System.Collections.Immutable;

namespace Casebook.Citations.Items;

/// <summary>The cites that stand together at one place of a text: one pair of brackets or one note.</summary>
public sealed record Cluster(string Id, ImmutableArray<Cite> Cites)
{
    /// <summary>The number of the note, counted from 1, or 0 when the cluster stands in the text.</summary>
    public int NoteIndex { get; init; }

    /// <summary>True when the cluster stands in a note.</summary>
    public bool IsNote => NoteIndex > 0;
}
