using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Markdig's definition lists, which end with their last definition: Markdig leaves them open, and then finds no footnote below them.</summary>
internal sealed class MarkdownDefinitionListParser : DefinitionListParser
{
    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var state = base.TryContinue(processor, block);
        if (state is (BlockState.None or BlockState.Break) && block.Parent is { } list) list.IsOpen = false;
        return state;
    }
}
