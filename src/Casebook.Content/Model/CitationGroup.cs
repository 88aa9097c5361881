using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>One citation in a text: the sources between one pair of brackets, in the order written.</summary>
/// <param name="Sources">At least one.</param>
/// <param name="Span">The whole citation with its brackets.</param>
public sealed record CitationGroup(ImmutableArray<CitedSource> Sources, SourceSpan Span)
{
    /// <summary>The sentence of a narrative that it stands in, as plain text in UTF-8, for it is asked for once at most; empty in the text of a field.</summary>
    public ReadOnlyMemory<byte> Passage { get; init; }
}
