using Casebook.Diagnostics.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Reads block directives. A line of three or more colons alone ends the innermost one that is open.</summary>
internal sealed class DirectiveBlockParser : BlockParser
{
    private const int FewestColons = 3;

    public DirectiveBlockParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line;
        var colons = Colons(line);
        if (colons < FewestColons) return BlockState.None;
        var text = line.Text.AsSpan(0, line.End + 1);
        var name = SkipSpace(text, line.Start + colons);
        var nameEnd = name;
        while (nameEnd < text.Length && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] != '{') nameEnd++;
        var start = SkipSpace(text, nameEnd);
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var attributes = AttributesAtEnd(text[..end], start, out var brace);
        var written = attributes is null ? null : new WrittenAttributes(attributes, TextSpan.Between(brace, end));
        if (attributes is not null) end = brace;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var block = new DirectiveBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new(line.Start, line.End),
            Name = text[name..nameEnd].ToString(),
            Arguments = text[start..end].ToString(),
            NameSpan = TextSpan.Between(name, nameEnd),
            ArgumentsSpan = TextSpan.Between(start, end),
            Colons = colons,
            IsEnded = name == nameEnd,
        };
        if (written is not null) block.SetData(typeof(AttributeList), written);
        processor.NewBlocks.Push(block);
        return block.IsEnded ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent || !IsEnd(processor.Line) || HoldsTheLine(processor, (ContainerBlock)block)) return BlockState.Continue;
        ((DirectiveBlock)block).IsEnded = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <summary>True when something deeper is open to which an end line belongs: another directive or a block of code.</summary>
    private static bool HoldsTheLine(BlockProcessor processor, ContainerBlock block)
    {
        Block inner = block;
        while (inner is ContainerBlock { LastChild: { } last } && processor.IsOpen(last))
        {
            inner = last;
            if (inner is DirectiveBlock or FencedCodeBlock) return true;
        }

        return false;
    }

    private static bool IsEnd(StringSlice line)
    {
        var colons = Colons(line);
        return colons >= FewestColons && SkipSpace(line.Text.AsSpan(0, line.End + 1), line.Start + colons) > line.End;
    }

    private static int Colons(StringSlice line)
    {
        var i = line.Start;
        while (i <= line.End && line.Text[i] == ':') i++;
        return i - line.Start;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static AttributeList? AttributesAtEnd(ReadOnlySpan<char> text, int from, out int brace)
    {
        brace = from > text.Length || text.IsEmpty || text[^1] != '}' ? -1 : text.LastIndexOf('{');
        if (brace < from) return null;
        return AttributeList.Read(text, brace, out var close) is { } list && close == text.Length - 1 ? list : null;
    }
}
