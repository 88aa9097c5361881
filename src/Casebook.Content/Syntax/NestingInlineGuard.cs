using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Stops at marks nested deeper than allowed, open ones included, and at addresses with too many open parentheses; matches nothing itself.</summary>
internal sealed class NestingInlineGuard : InlineParser
{
    public NestingInlineGuard() => OpeningCharacters = ['*', '_', '[', '!', ']'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == ']')
        {
            if (slice.PeekChar() == '(' && !ClosesInReason(slice)) throw new NestingException(processor.GetSourcePosition(slice.Start));
            return false;
        }

        var depth = 0;
        for (Inline? inline = processor.Inline; inline is not null; inline = inline.Parent)
        {
            if (++depth > MarkdownLimits.Nesting) throw new NestingException(processor.GetSourcePosition(slice.Start));
        }

        return false;
    }

    private static bool ClosesInReason(StringSlice slice)
    {
        var depth = 0;
        for (var i = slice.Start + 1; i <= slice.End; i++)
        {
            switch (slice.Text[i])
            {
                case '(' when ++depth > MarkdownLimits.Nesting:
                    return false;
                case ')' when --depth <= 0:
                case ' ' or '\n' or '\t':
                    return true;
            }
        }

        return true;
    }
}
