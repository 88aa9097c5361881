using System.Collections.Frozen;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Reads Markdown with places in the whole file. Whatever the text, it ends and throws nothing; what is refused is reported and left out.</summary>
public static class MarkdownReader
{
    /// <summary>Reads the narrative that stands in a file at <paramref name="body"/>; its headings yield to the reserved anchors.</summary>
    public static MarkdownSyntax ReadNarrative(SourceText text, TextSpan body, IReadOnlySet<string> reservedIds, DiagnosticBag diagnostics)
    {
        var markdown = text.Slice(body);
        ControlCharacters.Report(text, markdown, body.Start, diagnostics);
        return Read(text, markdown, OffsetMap.Shift(body.Start), MarkdownPipelines.Narrative, reservedIds, diagnostics) with { Place = body, ReservedIds = reservedIds };
    }

    /// <summary>Reads a field's text: the inline marks only, whatever its lines begin with.</summary>
    public static MarkdownSyntax ReadInline(SourceText text, string value, OffsetMap map, DiagnosticBag diagnostics) =>
        PlainParagraph.Is(value)
            ? new MarkdownSyntax { Source = text, Document = PlainTree.Of(value, PlainParagraph.PlaceOf(value, map)), IsInline = true }
            : Read(text, value, map, MarkdownPipelines.Inline, FrozenSet<string>.Empty, diagnostics);

    /// <summary>Reads a whole text as a narrative but leaves the levels of headings as written, to compare with CommonMark's specification.</summary>
    internal static MarkdownSyntax ReadSpecification(SourceText text, DiagnosticBag diagnostics)
    {
        var document = Parse(text, text.Content, OffsetMap.Shift(0), MarkdownPipelines.Narrative, diagnostics);
        var levels = document.Descendants<HeadingBlock>().Select(heading => (heading, heading.Level)).ToList();
        var syntax = new MarkdownWalk(text, text.Content, OffsetMap.Shift(0), false, diagnostics).Walk(document, FrozenSet<string>.Empty);
        foreach (var (heading, level) in levels) heading.Level = level;
        return syntax;
    }

    private static MarkdownSyntax Read(
        SourceText text, string markdown, OffsetMap map, MarkdownPipeline pipeline, IReadOnlySet<string> reserved, DiagnosticBag diagnostics)
    {
        var isInline = pipeline != MarkdownPipelines.Narrative;
        var document = Parse(text, markdown, map, pipeline, diagnostics);
        return new MarkdownWalk(text, markdown, map, isInline, diagnostics).Walk(document, reserved);
    }

    private static MarkdownDocument Parse(SourceText text, string markdown, OffsetMap map, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        if (pipeline == MarkdownPipelines.Narrative && MarkdownTableGuard.Find(markdown, out var missing) is var table and >= 0)
        {
            diagnostics.ReportWithHelp(
                text.Span(map.ToFile(table), 1), "write fewer columns, or give each row its cells", MarkdownDiagnostics.TableTooWide, missing, MarkdownLimits.MissingCells);
            return [];
        }

        if (pipeline == MarkdownPipelines.Narrative && MarkdownDefinitionGuard.Find(markdown) is var definition and >= 0)
        {
            diagnostics.ReportWithHelp(
                text.Span(map.ToFile(definition), 1), "write addresses where the links stand, or split the text", MarkdownDiagnostics.TooManyDefinitions, MarkdownLimits.Definitions);
            return [];
        }

        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (NestingException fault)
        {
            ReportTooDeep(text, map.ToFile(fault.Offset), diagnostics);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of depth, which says no place.
            ReportTooDeep(text, map.ToFile(0), diagnostics);
        }

        return [];
    }

    private static void ReportTooDeep(SourceText text, int offset, DiagnosticBag diagnostics) =>
        diagnostics.ReportWithHelp(text.Span(offset, 1), "close what is open, or put a backslash before marks that are text", MarkdownDiagnostics.TooDeep, MarkdownLimits.Nesting);
}
