namespace Casebook.Content.Model;

/// <summary>The words of a link that has none of its own: the title of its target.</summary>
/// <param name="At">How many bytes of the HTML stand before it.</param>
/// <param name="Target">Where the link leads.</param>
/// <param name="Otherwise">The words where the page knows no title.</param>
public sealed record TitleSlot(int At, LinkTarget Target, string Otherwise) : MarkupSlot(At);
