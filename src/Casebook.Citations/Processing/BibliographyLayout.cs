namespace Casebook.Citations.Processing;

/// <summary>How the style wants its bibliography laid out: spacing in lines, the second field aligned "flush", "margin" or not (null).</summary>
public sealed record BibliographyLayout(bool HangingIndent = false, int EntrySpacing = 1, int LineSpacing = 1, string? SecondFieldAlign = null);
