using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Attributes in braces, not yet given to what stands before them.</summary>
internal sealed class AttributeInline : LeafInline
{
    /// <summary>The attributes.</summary>
    public required AttributeList List { get; init; }

    /// <summary>The braces as they stand in the text, for when they belong to nothing.</summary>
    public required string Text { get; init; }
}
