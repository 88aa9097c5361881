namespace Casebook.Content.Model;

/// <summary>Attributes of a link that say what its target says; nothing where the page has nothing to say.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
/// <param name="Target">Where the link leads.</param>
public sealed record MeaningSlot(int At, LinkTarget Target) : MarkupSlot(At);
