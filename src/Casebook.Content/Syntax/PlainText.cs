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
        return words.ToString();
    }
}
