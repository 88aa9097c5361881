using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Stops at blocks nested deeper than allowed before they cost time; opens nothing itself.</summary>
internal sealed class NestingBlockGuard : BlockParser
{
    public NestingBlockGuard() => OpeningCharacters = ['>', '-', '+', '*', ':', '[', .. "0123456789"];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is not ListBlock && ++depth > MarkdownLimits.Nesting) throw new NestingException(processor.Start);
        }

        return BlockState.None;
    }
}
