using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>The words of blocks without their marks.</summary>
public static class PlainText
{
    /// <summary>The words, white space folded, citations left out.</summary>
    public static string Of(ContainerBlock blocks)
    {
        var words = new PlainTextBuilder();
        words.AddBlocks(blocks);
        return words.Finish();
    }

    /// <summary>The words of one block, white space folded, citations left out.</summary>
    public static string OfBlock(Block block)
    {
        var words = new PlainTextBuilder();
        words.AddBlock(block);
        return words.Finish();
    }
}
