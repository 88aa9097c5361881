using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Content.Syntax;

/// <summary>Reads attributes in braces behind a mark, or at the end of a paragraph or heading; braces elsewhere are text.</summary>
internal sealed class AttributeInlineParser : InlineParser
{
    public AttributeInlineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (AttributeList.Read(text, slice.Start, out var close) is not { } list) return false;
        var behindMark = slice.PeekCharExtra(-1) is '*' or '_' or '`' or ')' or ']' or '>';
        if (!behindMark && !text[(close + 1)..].IsWhiteSpace()) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new AttributeInline
        {
            List = list,
            Text = text[slice.Start..(close + 1)].ToString(),
            Span = new(start, processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }
}
