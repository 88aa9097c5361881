namespace Casebook.Content.Model;

/// <summary>Words of the interface, inside an attribute.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
/// <param name="Label">Which words.</param>
/// <param name="Number">The number of what they name.</param>
/// <param name="Heads">The column heads of a table; empty of the others.</param>
public sealed record LabelSlot(int At, MarkupLabel Label, int Number, string Heads) : MarkupSlot(At);
