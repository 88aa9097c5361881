using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Markdig's paragraphs, but in texts of fields nothing is a heading or a reference definition.</summary>
internal sealed class MarkdownParagraphParser : ParagraphBlockParser
{
    private readonly bool _inline;

    public MarkdownParagraphParser(bool inline)
    {
        _inline = inline;
        ParseSetextHeadings = !inline;
    }

    /// <summary>Continues a paragraph; a very long run of reference definitions is read in portions, because Markdig takes them off one by one.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is ParagraphBlock { Lines.Count: > MarkdownLimits.DefinitionsAtOnce } paragraph && processor.CurrentChar == '[' && paragraph.Lines.Lines[0].Slice.CurrentChar == '['
            ? BlockState.None
            : base.TryContinue(processor, block);

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (!_inline) return base.Close(processor, block);

        if (block is not ParagraphBlock { Lines.Count: > 0 and var count } text) return true;
        for (var i = 0; i < count; i++) text.Lines.Lines[i].Slice.TrimStart();
        text.Lines.Lines[count - 1].Slice.TrimEnd();
        return true;
    }
}
