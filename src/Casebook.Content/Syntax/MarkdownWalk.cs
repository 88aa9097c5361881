using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>The one pass over a fresh tree: moves spans to the whole file, hands attributes to their owners, collects what has to be bound, reports what is refused.</summary>
internal sealed class MarkdownWalk(SourceText source, string markdown, OffsetMap map, bool isInline, DiagnosticBag diagnostics)
{
    private readonly int _start = map.ToFile(0);
    private readonly ImmutableArray<CitationInline>.Builder _citations = ImmutableArray.CreateBuilder<CitationInline>();
    private readonly ImmutableArray<Inline>.Builder _links = ImmutableArray.CreateBuilder<Inline>();
    private readonly ImmutableArray<DirectiveBlock>.Builder _directives = ImmutableArray.CreateBuilder<DirectiveBlock>();
    private readonly List<(HeadingBlock Block, string Words)> _headings = [];
    private readonly List<(MarkdownObject Owner, string Id, TextSpan Span)> _written = [];
    private readonly RawHtmlReport _html = new(source, diagnostics);
    private int _behind;

    /// <summary>Walks the tree once; it must not have been walked before.</summary>
    public MarkdownSyntax Walk(MarkdownDocument document, IReadOnlySet<string> reserved)
    {
        Move(document);
        WalkBlocks(document);
        var (headings, anchors) = MarkdownAnchors.Choose(source, _headings, _written, reserved, diagnostics);
        return new MarkdownSyntax
        {
            Source = source,
            Document = document,
            IsInline = isInline,
            Citations = _citations.DrainToImmutable(),
            Links = _links.DrainToImmutable(),
            Directives = _directives.DrainToImmutable(),
            Headings = headings,
            Anchors = anchors,
        };
    }

    private void WalkBlocks(ContainerBlock blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is LinkReferenceDefinitionGroup) continue;
            Move(block);
            switch (block)
            {
                case DirectiveBlock directive:
                    WalkDirective(directive);
                    break;
                case HeadingBlock heading:
                    WalkHeading(heading);
                    break;
                case HtmlBlock html:
                    _html.ReportBlock(html);
                    break;
                case LeafBlock { Inline: { } inlines } leaf:
                    Move(inlines);
                    WalkInlines(inlines, insideLink: false);
                    if (!isInline && TakeAttributes(leaf, blocks, i)) i--;
                    break;
                case ContainerBlock inner:
                    WalkBlocks(inner);
                    break;
            }
        }
    }

    private void WalkDirective(DirectiveBlock directive)
    {
        (directive.NameSpan, directive.ArgumentsSpan) = (Moved(directive.NameSpan), Moved(directive.ArgumentsSpan));
        _directives.Add(directive);
        if (directive.GetData(typeof(AttributeList)) is WrittenAttributes written) Give(directive, written.List, Moved(written.Span));
        WalkBlocks(directive);
    }

    private void WalkHeading(HeadingBlock heading)
    {
        if (heading.Inline is { } inlines)
        {
            _behind = TabCorrection(heading, inlines);
            Move(inlines);
            WalkInlines(inlines, insideLink: false);
            _behind = 0;
            if (inlines.LastChild is AttributeInline last)
            {
                Give(heading, last.List, FileSpan(last));
                RemoveTail(last);
            }
        }

        _headings.Add((heading, PlainText.OfBlock(heading)));
    }

    private void WalkInlines(ContainerInline parent, bool insideLink)
    {
        for (var inline = parent.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            Move(inline);
            Visit(inline, insideLink);
            inline = next;
        }
    }

    private void Visit(Inline inline, bool insideLink)
    {
        switch (inline)
        {
            case CitationInline citation:
                VisitCitation(citation, insideLink);
                break;
            case AttributeInline attributes:
                VisitAttributes(attributes);
                break;
            case HtmlInline html:
                _html.ReportInline(html);
                break;
            case LiteralInline literal:
                FindMissingFootnote(literal);
                break;
            case AutolinkInline:
                AddLink(inline, insideLink, "a link");
                break;
            case LinkInline link:
                AddLink(inline, insideLink && !link.IsImage, "a link");
                link.UrlSpan = Moved(link.UrlSpan);
                WalkInlines(link, insideLink: true);
                break;
            case SpanInline { IsClosed: false } or CrossLinkInline { IsClosed: false }:
                var open = (ContainerInline)inline;
                WalkInlines(open, insideLink);
                Unwrap(open);
                break;
            case CrossLinkInline link:
                AddLink(inline, insideLink, "a cross-link");
                link.TargetSpan = Moved(link.TargetSpan);
                WalkInlines(link, insideLink: true);
                break;
            case FootnoteLink { IsBackLink: false } when insideLink:
                diagnostics.Report(source.Span(FileSpan(inline)), MarkdownDiagnostics.InsideLink, "a footnote");
                break;
            case SpanInline span:
                WalkInlines(span, insideLink);
                if (span.GetData(typeof(AttributeList)) is WrittenAttributes written) Give(span, written.List, Moved(written.Span));
                break;
            case ContainerInline inner:
                WalkInlines(inner, insideLink);
                break;
        }
    }

    private void VisitCitation(CitationInline citation, bool insideLink)
    {
        var keys = ImmutableArray.CreateBuilder<CitationKey>(citation.Keys.Length);
        foreach (var key in citation.Keys) keys.Add(key with { Span = Moved(key.Span) });
        citation.Keys = keys.MoveToImmutable();
        if (insideLink)
        {
            diagnostics.ReportWithHelp(source.Span(FileSpan(citation)), "put it behind the link, or write \\@ for an at-sign that is no citation", MarkdownDiagnostics.InsideLink, "a citation");
            return;
        }

        if (citation.StrayKey is { } stray)
            diagnostics.ReportWithHelp(source.Span(Moved(stray)), "put ';' before it, or write \\@ for an at-sign that is no citation", MarkdownDiagnostics.CitationSeparator);
        _citations.Add(citation);
    }

    private void AddLink(Inline link, bool refused, string what)
    {
        if (refused) diagnostics.Report(source.Span(FileSpan(link)), MarkdownDiagnostics.InsideLink, what);
        else _links.Add(link);
    }

    private void VisitAttributes(AttributeInline attributes)
    {
        if (attributes.PreviousSibling is { } owner and (EmphasisInline or CodeInline or LinkInline or AutolinkInline))
        {
            Give(owner, attributes.List, FileSpan(attributes));
            attributes.Remove();
        }
        else if (isInline || attributes.NextSibling is not null || attributes.Parent?.ParentBlock is null)
        {
            var literal = new LiteralInline(attributes.Text) { Span = attributes.Span, Line = attributes.Line, Column = attributes.Column };
            attributes.ReplaceBy(literal);
        }
    }

    /// <summary>Gives attributes at the end of a paragraph to it, and those that stand alone to the block before; true when the paragraph is gone.</summary>
    private bool TakeAttributes(LeafBlock leaf, ContainerBlock blocks, int index)
    {
        if (leaf is not ParagraphBlock || leaf.Inline?.LastChild is not AttributeInline last) return false;
        var alone = last.PreviousSibling is null;
        var owner = !alone ? blocks is TableCell ? blocks : leaf : index > 0 ? blocks[index - 1] : null;
        if (owner is null or LinkReferenceDefinitionGroup)
        {
            last.ReplaceBy(new LiteralInline(last.Text) { Span = last.Span });
            return false;
        }

        Give(owner, last.List, FileSpan(last));
        RemoveTail(last);
        if (alone) blocks.RemoveAt(index);
        return alone;
    }

    private static void RemoveTail(AttributeInline last)
    {
        var before = last.PreviousSibling;
        last.Remove();
        if (before is LineBreakInline) before.Remove();
        else if (before is LiteralInline literal) literal.Content.TrimEnd();
    }

    private void Give(MarkdownObject owner, AttributeList list, TextSpan span)
    {
        var attributes = MarkdownAttributes.Check(list, source.Span(span), diagnostics);
        if (attributes.Id is { } id) _written.Add((owner, id, span));
        if (owner.TryGetAttributes() is { } earlier) attributes.CopyTo(earlier, mergeIdAndProperties: true, shared: false);
        else owner.SetAttributes(attributes);
    }

    /// <summary>A container whose end was swallowed by something else, such as an address in angle brackets, becomes text again.</summary>
    private static void Unwrap(ContainerInline container)
    {
        container.InsertBefore(new LiteralInline(container is CrossLinkInline link ? $"[[{link.Target}|" : "[") { Span = new(container.Span.Start, container.Span.Start) });
        container.MoveChildrenAfter(container);
        container.Remove();
    }

    private void FindMissingFootnote(LiteralInline literal)
    {
        if (isInline || literal.Content.Length != 1 || literal.Content.CurrentChar != '[') return;
        var rest = markdown.AsSpan(literal.Span.Start - _start);
        if (rest.Length < 2 || rest[0] != '[' || rest[1] != '^') return;
        var end = rest.Slice(2, Math.Min(100, rest.Length - 2)).IndexOfAny("] \n\r\t");
        if (end <= 0 || rest[2 + end] != ']') return;
        diagnostics.ReportWithHelp(
            source.Span(literal.Span.Start, end + 3), "write the footnote as '[^name]: words' in a line of its own, or '\\[' for a bracket", MarkdownDiagnostics.FootnoteMissing, rest.Slice(2, end).ToString());
    }

    private static TextSpan FileSpan(MarkdownObject node) => TextSpan.Between(node.Span.Start, node.Span.End + 1);

    /// <summary>How far Markdig's places inside a heading lie behind, which they do where a tab stands between its number signs and its words.</summary>
    private int TabCorrection(HeadingBlock heading, ContainerInline inlines)
    {
        if (inlines.FirstChild is not { } first) return 0;
        var due = heading.Span.Start - _start;
        if (due >= markdown.Length || markdown[due] != '#') return 0;
        while (due < markdown.Length && markdown[due] == '#') due++;
        if (due >= markdown.Length || markdown[due] is not (' ' or '\t')) return 0;
        while (due < markdown.Length && markdown[due] is ' ' or '\t') due++;
        return due - first.Span.Start;
    }

    private void Move(MarkdownObject node) => node.Span = Moved(node.Span);

    private Markdig.Syntax.SourceSpan Moved(Markdig.Syntax.SourceSpan span) =>
        span.IsEmpty ? new(ToFile(Math.Max(0, span.Start)), ToFile(Math.Max(0, span.Start)) - 1) : new(ToFile(span.Start), ToFile(span.End));

    private TextSpan Moved(TextSpan span) =>
        span.Length == 0 ? new TextSpan(ToFile(span.Start), 0) : TextSpan.Between(ToFile(span.Start), ToFile(span.End - 1) + 1);

    private int ToFile(int offset) => map.ToFile(offset) + _behind;
}
