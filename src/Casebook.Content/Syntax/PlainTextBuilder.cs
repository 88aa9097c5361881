using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Collects the words of a text without its marks; white space is folded, and what a left-out citation stood between closes up.</summary>
public sealed class PlainTextBuilder
{
    private const int FirstCapacity = 4096;

    // Builders live shortly, one after another: the buffer that one has let go serves the next of its thread.
    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text = TakeSpare();
    private int _length;
    private bool _space;
    private bool _omitted;

    /// <summary>The number of units so far.</summary>
    public int Length => _length;

    /// <summary>Adds words.</summary>
    public void Add(ReadOnlySpan<char> words)
    {
        // Each unit gives at most itself, and the first a space that was pending.
        if (_length + words.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + words.Length + 1));
        if (HasSpacesToFold(words)) AddFolded(words);
        else AddPrintable(words);
    }

    /// <summary>True for words that must be looked at unit by unit: there are others than those that ASCII prints, or two spaces in a row.</summary>
    private static bool HasSpacesToFold(ReadOnlySpan<char> words) => !PrintableText.Is(words) || words.IndexOf("  ") >= 0;

    private void AddPrintable(ReadOnlySpan<char> words)
    {
        var all = words.Length;
        words = words.TrimStart(' ');
        if (words.Length < all) _space = true;
        if (words.IsEmpty) return;
        if (_space || _omitted) AppendSpace(words[0]);
        _space = words[^1] == ' ';
        if (_space) words = words[..^1];
        words.CopyTo(_text.AsSpan(_length));
        _length += words.Length;
    }

    private void AddFolded(ReadOnlySpan<char> words)
    {
        foreach (var unit in words)
        {
            if (unit == ' ' || (unit is < ' ' or > '~' && char.IsWhiteSpace(unit)))
            {
                _space = true;
                continue;
            }

            if (_space || _omitted) AppendSpace(unit);
            _text[_length++] = unit;
        }
    }

    /// <summary>Says that what comes next does not touch what came before.</summary>
    public void Break() => _space = true;

    /// <summary>Says that a citation was left out here.</summary>
    public void Omit() => _omitted = true;

    /// <summary>Adds the words of blocks that need no checking.</summary>
    public void AddBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            Break();
            AddBlock(block);
        }
    }

    /// <summary>Adds the words of one block.</summary>
    public void AddBlock(Block block)
    {
        if (block is ContainerBlock inner) AddBlocks(inner);
        else if (block is CodeBlock code) Add(code.Lines.ToString());
        else if (block is LeafBlock { Inline: { } inlines }) AddInlines(inlines);
    }

    /// <summary>Adds the words of one inline without its children.</summary>
    public void AddInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan());
                break;
            case CodeInline code:
                Add(code.ContentSpan);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                Add(link.Url);
                break;
            case HtmlInline html:
                Add(html.Tag);
                break;
            case DelimiterInline open:
                Add(open.ToLiteral());
                break;
            case LineBreakInline:
                Break();
                break;
            case CitationInline { NameInText: { } name }:
                Add(name);
                break;
            case CitationInline:
                Omit();
                break;
            case CrossLinkInline { FirstChild: null } link:
                Add(link.Title ?? link.Target);
                break;
        }
    }

    /// <summary>Writes the words so far in UTF-8 and tells how many bytes they take; then begins anew.</summary>
    public int TakeInto(IBufferWriter<byte> bytes)
    {
        var length = (int)Encoding.UTF8.GetBytes(_text.AsSpan(0, _length), bytes);
        (_length, _space, _omitted) = (0, false, false);
        return length;
    }

    /// <summary>The words so far, and no more: the builder ends here.</summary>
    public string Finish()
    {
        var words = ToString();
        End();
        return words;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, _length);

    /// <summary>The builder ends here.</summary>
    public void End()
    {
        s_spare = _text;
        _text = [];
        _length = 0;
    }

    private static char[] TakeSpare()
    {
        var spare = s_spare ?? new char[FirstCapacity];
        s_spare = null;
        return spare;
    }

    private void AppendSpace(char next)
    {
        if (_space && _length > 0 && !(_omitted && next is '.' or ',' or ';' or ':' or '!' or '?' or ')'))
            _text[_length++] = ' ';

        (_space, _omitted) = (false, false);
    }

    private void AddInlines(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            AddInline(inline);
            if (inline is ContainerInline inner) AddInlines(inner);
        }
    }
}
