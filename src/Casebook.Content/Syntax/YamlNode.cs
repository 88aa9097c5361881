using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A node of a YAML tree. Immutable; its span is in offsets of the whole file.</summary>
public abstract class YamlNode(TextSpan span)
{
    /// <summary>Where the node stands: of a mapping, from its first key on.</summary>
    public TextSpan Span { get; } = span;
}
