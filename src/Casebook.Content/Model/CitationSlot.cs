namespace Casebook.Content.Model;

/// <summary>A citation as the page has made it.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
/// <param name="Citation">Which.</param>
public sealed record CitationSlot(int At, CitationGroup Citation) : MarkupSlot(At);
