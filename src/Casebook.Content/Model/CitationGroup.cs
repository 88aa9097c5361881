using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>One citation in a text: the sources between one pair of brackets, in the order written.</summary>
/// <param name="Sources">At least one.</param>
/// <param name="Span">The whole citation with its brackets.</param>
public sealed record CitationGroup(ImmutableArray<CitedSource> Sources, SourceSpan Span);
