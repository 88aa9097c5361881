using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Takes openings of processing instructions and declarations that never close as text, so that Markdig does not look for their end again and again.</summary>
internal sealed class RawHtmlGuard : InlineParser
{
    public RawHtmlGuard() => OpeningCharacters = ['<'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('?' or '!')) return false;
        var state = processor.GetParserState(this, () => new State());
        if (!state.HasNoEnd(processor.Block, slice)) return false;
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)) { Span = new(position, position), Line = line, Column = column };
        slice.Start++;
        return true;
    }

    private sealed class State
    {
        private LeafBlock? _leaf;
        private string? _text;
        private int _from;
        private int _lastInstructionEnd;
        private int _lastAngle;

        /// <summary>True when nothing from here on can end what opens here; looked up once for each leaf.</summary>
        public bool HasNoEnd(LeafBlock? leaf, StringSlice slice)
        {
            if (!ReferenceEquals(leaf, _leaf) || !ReferenceEquals(slice.Text, _text) || slice.Start < _from)
            {
                (_leaf, _text, _from) = (leaf, slice.Text, slice.Start);
                _lastAngle = slice.Text.LastIndexOf('>', slice.End, slice.End - slice.Start + 1);
                _lastInstructionEnd = slice.Text.LastIndexOf("?>", slice.End, slice.End - slice.Start + 1, StringComparison.Ordinal);
            }

            return (slice.PeekChar() == '?' ? _lastInstructionEnd : _lastAngle) < slice.Start;
        }
    }
}
