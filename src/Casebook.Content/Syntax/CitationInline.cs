using System.Collections.Immutable;
using Casebook.Diagnostics.Text;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>A citation as written, its keys not yet looked up: <c>[see @a, p. 3; @b]</c>, <c>@a</c> or <c>@a [p. 3]</c>.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>The cited keys in the order written; at least one.</summary>
    public required ImmutableArray<CitationKey> Keys { get; set; }

    /// <summary>The words that plain text shows for a citation by its author; null for one that it leaves out, and before binding.</summary>
    public string? NameInText { get; set; }

    /// <summary>Where a second key stands that no semicolon parts from the one before; null when there is none.</summary>
    internal TextSpan? StrayKey { get; set; }
}
