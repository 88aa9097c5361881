namespace Casebook.Content.Model;

/// <summary>An address as seen from the page, inside an attribute.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
/// <param name="Target">Where it leads: not outside.</param>
public sealed record AddressSlot(int At, LinkTarget Target) : MarkupSlot(At);
