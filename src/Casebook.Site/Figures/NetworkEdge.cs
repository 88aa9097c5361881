namespace Casebook.Site.Figures;

/// <summary>A tie between two nodes by their numbers, and what it says.</summary>
public sealed record NetworkEdge(int From, int To, string? Words = null);
