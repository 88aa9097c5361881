namespace Casebook.Site.Bodies;

/// <summary>What a link leads to says, for a card beside the link.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Language">Its language where it is not the page's.</param>
public sealed record Meaning(string Text, string? Language);
