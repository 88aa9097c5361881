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
        get => field ?? Marks.ReadWords?.Invoke() ?? "";
        init;
    }

    /// <summary>What the text has beyond its plain words.</summary>
    public BodyMarks Marks { private get; init; } = BodyMarks.None;

    /// <summary>The text as HTML; empty of a field's text without marks, which is its <see cref="PlainText"/>.</summary>
    public ImmutableArray<MarkupPart> Markup => Marks.Markup;

    /// <summary>The citations in reading order.</summary>
    public ImmutableArray<CitationGroup> Citations => Marks.Citations;

    /// <summary>What links, cross-links and images lead to, in reading order.</summary>
    public ImmutableArray<LinkTarget> Links => Marks.Links;

    /// <summary>The block directives in reading order.</summary>
    public ImmutableArray<Directive> Directives => Marks.Directives;

    /// <summary>The headings in reading order.</summary>
    public ImmutableArray<BodyHeading> Headings => Marks.Headings;

    /// <summary>The words of a narrative between its headings; none of a field's text.</summary>
    public BodySections Sections => Marks.Sections;

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
