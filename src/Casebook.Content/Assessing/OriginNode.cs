using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>One source in an origin tree.</summary>
public sealed record OriginNode
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The steps from its root, 0 for a root.</summary>
    public int Depth { get; init; }

    /// <summary>The index of the node it stands under; -1 for a root.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>How it goes back to the node it stands under; null for a root.</summary>
    public DerivationRelation? Relation { get; init; }

    /// <summary>What it does for the claim; null when it is no evidence there and only on the way.</summary>
    public Stance? Stance { get; init; }

    /// <summary>True when it is in the largest independent choice of its side.</summary>
    public bool IsCounted { get; init; }

    /// <summary>False when it counts nowhere.</summary>
    public bool Stands { get; init; } = true;

    /// <summary>True when it is shown in full above, under another node.</summary>
    public bool IsRepeat { get; init; }
}
