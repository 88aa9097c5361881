using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>One entry of a bibliography: the item, its text and its citation number (from 1).</summary>
public sealed record BibliographyEntry(string ItemId, FormattedText Text, int Number)
{
    /// <summary>The first field when the style sets it apart (second-field-align); null otherwise.</summary>
    public FormattedText? FirstField { get; init; }

    /// <summary>The text after the first field when the style sets it apart; null otherwise.</summary>
    public FormattedText? Rest { get; init; }

    /// <summary>The letter that tells this item's year from others (a, b, ...); null without one.</summary>
    public string? YearSuffix { get; init; }
}
