using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>
/// A bound Markdown text: a narrative or, when <see cref="IsInline"/>, a front-matter field's text of inline marks. Its tree is not held: what it means to a page stands in its
/// <see cref="Markup"/>, the rest beside that.
/// </summary>
public sealed record Body
{
    /// <summary>The file the text stands in.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The text as HTML; empty of a field's text without marks, which is its <see cref="PlainText"/>.</summary>
    public ImmutableArray<MarkupPart> Markup { get; init; } = [];

    /// <summary>True for a text of a front-matter field.</summary>
    public bool IsInline { get; init; }

    /// <summary>The language of the text (BCP 47), or null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The text without any markup, white space folded, citations left out but for the names of those by their author: for search, feeds and descriptions. Of a narrative it is
    /// read anew each time, because it is long and few ask for it.
    /// </summary>
    [AllowNull]
    public string PlainText
    {
        get => field ?? ReadWords?.Invoke() ?? "";
        init;
    }

    /// <summary>Reads the plain text of a narrative; null of a field's text.</summary>
    public Func<string>? ReadWords { private get; init; }

    /// <summary>The citations in reading order.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>What links, cross-links and images lead to, in reading order.</summary>
    public ImmutableArray<LinkTarget> Links { get; init; } = [];

    /// <summary>The block directives in reading order.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>The headings in reading order.</summary>
    public ImmutableArray<BodyHeading> Headings { get; init; } = [];

    /// <summary>The words of a narrative between its headings; none of a field's text.</summary>
    public BodySections Sections { get; init; } = BodySections.None;

    /// <summary>The heading with an anchor; null when there is none.</summary>
    public BodyHeading? HeadingAt(string id)
    {
        foreach (var heading in Headings)
        {
            if (heading.Id == id) return heading;
        }

        return null;
    }
}
