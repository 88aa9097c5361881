namespace Casebook.Content.Model;

/// <summary>A place in the HTML of a text that each page fills in its own way.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
public abstract record MarkupSlot(int At);
