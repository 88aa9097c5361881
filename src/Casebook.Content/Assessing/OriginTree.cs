using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>
/// The ways of some sources back to their roots, ready to be drawn: roots at the left, what derives from a node indented under it. A source that goes back to
/// several is shown in full under the first and as a repeat under the others.
/// </summary>
/// <param name="Nodes">The nodes from top to bottom.</param>
public sealed record OriginTree(ImmutableArray<OriginNode> Nodes)
{
    /// <summary>True when nothing in it derives from anything.</summary>
    public bool IsFlat => Nodes.All(node => node.Depth == 0);
}
