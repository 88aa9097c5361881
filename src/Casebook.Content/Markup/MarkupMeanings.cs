using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Markup;

/// <summary>What the names in a text mean, as binding found.</summary>
/// <param name="Links">What links, cross-links and images lead to, by the start offset of their node; null when there are none.</param>
/// <param name="Citations">The citations of which a source is known, in reading order.</param>
/// <param name="Directives">The directives that were not refused, in reading order.</param>
internal sealed record MarkupMeanings(IReadOnlyDictionary<int, LinkTarget>? Links, ImmutableArray<CitationGroup> Citations, ImmutableArray<Directive> Directives);
