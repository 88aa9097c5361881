using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>How Markdig is set up for each kind of text.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Levels after which Markdig itself gives up; higher than ours, which are reported with a place.</summary>
    public const int DepthOfLastResort = 600;

    /// <summary>For narratives: CommonMark, tables, footnotes, definition lists, attributes, directives, citations, cross-links.</summary>
    public static MarkdownPipeline Narrative { get; } = MakeNarrative();

    /// <summary>For texts of fields: the inline marks only.</summary>
    public static MarkdownPipeline Inline { get; } = MakeInline(withOurs: true);

    /// <summary>For the words around a source in a citation: CommonMark's inline marks.</summary>
    public static MarkdownPipeline Words { get; } = MakeInline(withOurs: false);

    private static MarkdownPipeline MakeNarrative()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DepthOfLastResort };
        builder.UsePipeTables(new PipeTableOptions { UseGfmRules = true }).UseFootnotes().Use<MarkdownDefinitionLists>().UseCjkFriendlyEmphasis();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new MarkdownParagraphParser(inline: false));
        builder.BlockParsers.Insert(0, new DirectiveBlockParser());
        builder.BlockParsers.Insert(0, new NestingBlockGuard());
        AddOurs(builder);
        return builder.Build();
    }

    private static MarkdownPipeline MakeInline(bool withOurs)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = withOurs, MaximumNestingDepth = DepthOfLastResort };
        builder.UseCjkFriendlyEmphasis();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new MarkdownParagraphParser(inline: true));
        if (withOurs) AddOurs(builder);
        else builder.InlineParsers.Insert(0, new NestingInlineGuard());
        return builder.Build();
    }

    private static void AddOurs(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketInlineParser());
        builder.InlineParsers.Insert(0, new AttributeInlineParser());
        builder.InlineParsers.Insert(0, new RawHtmlGuard());
        builder.InlineParsers.Insert(0, new NestingInlineGuard());
    }
}
