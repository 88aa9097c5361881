namespace Casebook.Site.Figures;

/// <summary>The words of something drawn, and where it leads.</summary>
public sealed record FigureName(string Words, string? Href = null);
