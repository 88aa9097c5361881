namespace Casebook.Content.Model;

/// <summary>The words of a source as they stand there, their language, and the site's own translation.</summary>
public sealed record Quote(string Exact, string? Language, string? Translation);
