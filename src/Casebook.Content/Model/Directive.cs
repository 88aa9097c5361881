namespace Casebook.Content.Model;

/// <summary>A bound block directive; the text inside it is commentary and stands in the markup of the body.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Argument">The claim's id (canonical), or the media path below content/; null where none is due.</param>
/// <param name="Start">The start offset of its node, which citations before it come before.</param>
/// <param name="Alternative">The words that stand for a figure's picture; null for the others.</param>
public sealed record Directive(DirectiveKind Kind, string? Argument, int Start, string? Alternative = null);
