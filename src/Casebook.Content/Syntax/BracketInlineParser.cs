using Casebook.Diagnostics.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Everything of ours that begins with a bracket or an at-sign: citations, cross-links, and words with attributes.</summary>
internal sealed class BracketInlineParser : InlineParser
{
    private static readonly object CloseKey = new();

    public BracketInlineParser() => OpeningCharacters = ['[', ']', '@'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        '@' => MatchAuthorInText(processor, ref slice),
        ']' => MatchClose(processor, ref slice),
        _ => MatchOpen(processor, ref slice),
    };

    private bool MatchOpen(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == '!' && processor.Inline is LinkDelimiterInline { IsImage: true }) return false;
        var brackets = Brackets(processor);
        var close = brackets.CloseOf(processor.Block, slice.Text, slice.Start, slice.End);
        if (close < 0) return false;
        var next = close < slice.End ? slice.Text[close + 1] : '\0';
        if (slice.PeekChar() == '[' && next != '(' && brackets.CloseOf(processor.Block, slice.Text, slice.Start + 1, slice.End) == close - 1
            && !CitationParser.IsReference(processor, slice.Text.AsSpan(slice.Start + 2, close - slice.Start - 3)))
            return OpenCrossLink(processor, ref slice, close);
        if (next == '{' && AttributeList.Read(slice.Text.AsSpan(0, slice.End + 1), close + 1, out _) is not null)
            return OpenContainer(processor, ref slice, new SpanInline(), close, slice.Start + 1);
        if (next == '[' || (next == '(' && IsLink(slice, close + 1))) return false;
        if (CitationParser.ReadList(processor, brackets, slice, slice.Start, close) is not { } list) return false;
        var (start, line, column) = Position(processor, slice.Start);
        processor.Inline = new CitationInline
        {
            Keys = list.Keys, StrayKey = list.StrayKey, Span = new(start, processor.GetSourcePosition(close)), Line = line, Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    private static bool OpenCrossLink(InlineProcessor processor, ref StringSlice slice, int close)
    {
        var inside = slice.Text.AsSpan(slice.Start + 2, close - 1 - (slice.Start + 2));
        var bar = inside.IndexOf('|');
        var escaped = bar > 0 && inside[bar - 1] == '\\';
        var target = bar < 0 ? inside : inside[..(escaped ? bar - 1 : bar)];
        var lead = target.Length - target.TrimStart().Length;
        var first = slice.Start + 2 + lead;
        var trimmed = target.Trim();
        var from = processor.GetSourcePosition(first);
        var to = trimmed.IsEmpty ? from : processor.GetSourcePosition(first + trimmed.Length - 1) + 1;
        var link = new CrossLinkInline { Target = trimmed.ToString(), TargetSpan = TextSpan.Between(from, to) };
        if (bar >= 0 && !inside[(bar + 1)..].IsWhiteSpace()) return OpenContainer(processor, ref slice, link, close - 1, slice.Start + 2 + bar + 1);
        var (start, line, column) = Position(processor, slice.Start);
        (link.Span, link.Line, link.Column, link.IsClosed) = (new(start, processor.GetSourcePosition(close)), line, column, true);
        processor.Inline = link;
        slice.Start = close + 1;
        return true;
    }

    /// <summary>Begins a container whose words Markdig then reads as usual; it ends at the bracket found beforehand.</summary>
    private static bool OpenContainer(InlineProcessor processor, ref StringSlice slice, ContainerInline container, int close, int words)
    {
        var (start, line, column) = Position(processor, slice.Start);
        (container.Span, container.Line, container.Column) = (new(start, start), line, column);
        container.SetData(CloseKey, close);
        processor.Inline = container;
        slice.Start = words;
        return true;
    }

    private static bool MatchClose(InlineProcessor processor, ref StringSlice slice)
    {
        Inline? inline = processor.Inline;
        while (inline is not null and not (SpanInline { IsClosed: false } or CrossLinkInline { IsClosed: false })) inline = inline.Parent;
        if (inline is not ContainerInline container || container.GetData(CloseKey) is not int close || close != slice.Start) return false;
        var last = close;
        if (container is CrossLinkInline) last = close + 1;
        else container.SetData(typeof(AttributeList), ReadAttributes(processor, slice, ref last));
        processor.Inline = container;
        processor.PostProcessInlines(0, container, null, false);
        container.IsClosed = true;
        container.Span.End = processor.GetSourcePosition(last);
        slice.Start = last + 1;
        return true;
    }

    private static WrittenAttributes ReadAttributes(InlineProcessor processor, StringSlice slice, ref int last)
    {
        var brace = last + 1;
        var list = AttributeList.Read(slice.Text.AsSpan(0, slice.End + 1), brace, out last)!;
        return new WrittenAttributes(list, TextSpan.Between(processor.GetSourcePosition(brace), processor.GetSourcePosition(last) + 1));
    }

    private bool MatchAuthorInText(InlineProcessor processor, ref StringSlice slice)
    {
        if (CitationParser.ReadInText(processor, Brackets(processor), slice, out var end) is not { } list) return false;
        var (start, line, column) = Position(processor, slice.Start);
        if (list.Keys[0].Mode == Model.CitationMode.SuppressAuthor)
        {
            start--;
            TakeHyphenBack(processor.Inline);
        }

        processor.Inline = new CitationInline
        {
            Keys = list.Keys, StrayKey = list.StrayKey, Span = new(start, processor.GetSourcePosition(end)), Line = line, Column = column,
        };
        slice.Start = end + 1;
        return true;
    }

    /// <summary>Removes the hyphen of <c>-@id</c> from the text before, where it was taken for text.</summary>
    private static void TakeHyphenBack(Inline? inline)
    {
        if (inline is not LiteralInline literal || literal.Content.IsEmpty) return;
        if (literal.Content.Length == 1)
        {
            literal.Content = StringSlice.Empty;
            return;
        }

        literal.Content.End--;
        literal.Span.End--;
    }

    private static bool IsLink(StringSlice slice, int parenthesis)
    {
        var rest = new StringSlice(slice.Text, parenthesis, slice.End);
        return LinkHelper.TryParseInlineLink(ref rest, out _, out _);
    }

    private BracketMap Brackets(InlineProcessor processor) => processor.GetParserState(this, () => new BracketMap());

    private static (int Start, int Line, int Column) Position(InlineProcessor processor, int index)
    {
        var start = processor.GetSourcePosition(index, out var line, out var column);
        return (start, line, column);
    }
}
