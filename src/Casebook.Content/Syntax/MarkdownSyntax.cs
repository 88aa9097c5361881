using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>A Markdown text as read, its names not yet looked up. All spans of the tree are offsets in the whole file.</summary>
public sealed record MarkdownSyntax
{
    /// <summary>The file the text stands in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The tree.</summary>
    public required MarkdownDocument Document { get; init; }

    /// <summary>True for a text of a field.</summary>
    public required bool IsInline { get; init; }

    /// <summary>Where in the file a narrative stands; empty for a text of a field.</summary>
    public TextSpan Place { get; init; }

    /// <summary>The anchors that the headings of a narrative yielded to.</summary>
    public IReadOnlySet<string> ReservedIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The citations in reading order.</summary>
    public ImmutableArray<CitationInline> Citations { get; init; } = [];

    /// <summary>Links, images, automatic links and cross-links in reading order.</summary>
    public ImmutableArray<Inline> Links { get; init; } = [];

    /// <summary>The block directives in reading order.</summary>
    public ImmutableArray<DirectiveBlock> Directives { get; init; } = [];

    /// <summary>The headings in reading order, their anchors chosen.</summary>
    public ImmutableArray<BodyHeading> Headings { get; init; } = [];

    /// <summary>All anchors of the text: those of headings, then those written elsewhere, each in reading order.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The words without marks, white space folded, citations left out but for those by their author, once they have their names; made when asked for.</summary>
    public string PlainText => Syntax.PlainText.Of(Document);
}
