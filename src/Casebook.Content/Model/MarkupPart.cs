using System.Collections.Immutable;

namespace Casebook.Content.Model;

/// <summary>
/// A stretch of a text as HTML that is finished but for its slots: a paragraph's phrases in the text of a field; in a narrative what stands between the directives that show
/// parts of a dossier, or the commentary of one, to the end of its last line.
/// </summary>
/// <param name="Html">The HTML in UTF-8.</param>
/// <param name="Slots">What a page puts into it, in the order of their places.</param>
public sealed record MarkupPart(byte[] Html, ImmutableArray<MarkupSlot> Slots)
{
    /// <summary>The directive whose part of a dossier is shown before it; null of other stretches.</summary>
    public Directive? Directive { get; init; }

    /// <summary>True when it begins on a line of its own, whatever is put before it.</summary>
    public bool BeginsLine { get; init; }
}
