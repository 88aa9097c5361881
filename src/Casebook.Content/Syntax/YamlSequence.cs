using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A list of nodes in the order written.</summary>
public sealed class YamlSequence(ImmutableArray<YamlNode> items, TextSpan span) : YamlNode(span)
{
    /// <summary>The items.</summary>
    public ImmutableArray<YamlNode> Items { get; } = items;
}
