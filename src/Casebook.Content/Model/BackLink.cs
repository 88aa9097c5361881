namespace Casebook.Content.Model;

/// <summary>A link from one thing's page to another thing, or to a claim of it.</summary>
public readonly record struct BackLink(ThingKey From, ThingKey To, string? Fragment);
