using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Casebook.Diagnostics.Text;
using Markdig.Syntax;

namespace Casebook.Content.Model;

/// <summary>
/// A bound Markdown text: a narrative or, when <see cref="IsInline"/>, one paragraph of inline text. The tree is never changed after binding; what its
/// citations and links mean stands beside it, found by the start offset of the node's span in the whole file.
/// </summary>
public sealed record Body
{
    /// <summary>The file the text stands in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>
    /// Markdig's tree, with the nodes of Casebook.Content.Syntax for citations, cross-links and directives. Of a narrative and of a plain text, which most fields hold, it is
    /// made anew each time, because kept, those trees would be half of all that is known of a site: ask once.
    /// </summary>
    [AllowNull]
    public MarkdownDocument Document
    {
        get => field ?? ReadTree?.Invoke() ?? PlainTree.Of(PlainText, PlainPlace);
        init;
    }

    /// <summary>Reads the tree of a narrative; null of a field's text.</summary>
    public Func<MarkdownDocument>? ReadTree { private get; init; }

    /// <summary>True for a text of a front-matter field.</summary>
    public bool IsInline { get; init; }

    /// <summary>The language of the text (BCP 47), or null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The text without any markup, white space folded, citations left out but for the names of those by their author: for search, feeds and descriptions. Of a narrative it is made anew each time, because it is
    /// long and few ask for it.
    /// </summary>
    [AllowNull]
    public string PlainText
    {
        get => field ?? ReadWords(Document);
        init;
    }

    /// <summary>Reads the plain text off a tree.</summary>
    public Func<MarkdownDocument, string> ReadWords { private get; init; } = static _ => "";

    /// <summary>Where in the file a text without a tree stands.</summary>
    public TextSpan PlainPlace { private get; init; }

    /// <summary>The citations in reading order.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>What links, cross-links and images lead to, by the start offset of their node.</summary>
    public IReadOnlyDictionary<int, LinkTarget> Links { get; init; } = ImmutableDictionary<int, LinkTarget>.Empty;

    /// <summary>The block directives in reading order.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>The headings in reading order.</summary>
    public ImmutableArray<BodyHeading> Headings { get; init; } = [];

    /// <summary>The words of a narrative between its headings; none of a field's text.</summary>
    public BodySections Sections { get; init; } = BodySections.None;
}
