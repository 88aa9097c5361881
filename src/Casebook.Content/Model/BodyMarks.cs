using System.Collections.Immutable;

namespace Casebook.Content.Model;

/// <summary>What a text has beyond its plain words, as <see cref="Body"/> gives it. Most texts are of fields and have nothing of it.</summary>
public sealed record BodyMarks
{
    /// <summary>The marks of a text without any.</summary>
    public static BodyMarks None { get; } = new();

    /// <summary>The text as HTML.</summary>
    public ImmutableArray<MarkupPart> Markup { get; init; } = [];

    /// <summary>Reads the plain text of a narrative; null of a field's text.</summary>
    public Func<string>? ReadWords { get; init; }

    /// <summary>The citations in reading order.</summary>
    public ImmutableArray<CitationGroup> Citations { get; init; } = [];

    /// <summary>What links, cross-links and images lead to, in reading order.</summary>
    public ImmutableArray<LinkTarget> Links { get; init; } = [];

    /// <summary>The block directives in reading order.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>The headings in reading order.</summary>
    public ImmutableArray<BodyHeading> Headings { get; init; } = [];

    /// <summary>The words between the headings.</summary>
    public BodySections Sections { get; init; } = BodySections.None;
}
