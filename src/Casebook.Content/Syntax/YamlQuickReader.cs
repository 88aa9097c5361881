using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>
/// Reads the YAML that authors write nearly always: block mappings and lists, the five styles of scalars, lists and mappings in brackets. Whatever else it meets,
/// right or wrong, it gives up, and the reference reader begins anew; so it needs no messages of its own. Both give the same tree.
/// </summary>
internal sealed partial class YamlQuickReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly YamlScalarScanner _scanner = new();
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private readonly RecurringTexts _recurring = RecurringTexts.OfThread;
    private int _position;
    private int _lineStart;
    private bool _isAtContent;
    private bool _isBeyond;

    private YamlQuickReader(SourceText text, TextSpan span)
    {
        (_source, _text, _position, _lineStart, _end) = (text, text.Content, span.Start, span.Start, span.End);
        _scanner.Begin(_text, _end);
    }

    private int Column => _position - _lineStart;

    /// <summary>The tree, keys that stand twice reported; null when the text is beyond this reader, and then nothing is reported.</summary>
    public static YamlNode? Read(SourceText text, TextSpan span, DiagnosticBag diagnostics)
    {
        var reader = new YamlQuickReader(text, span);
        var root = reader.ReadRoot();
        if (root is null || reader.Peek() || reader._isBeyond) return null;
        diagnostics.AddRange(reader._diagnostics.Items);
        return root;
    }

    private YamlNode? ReadRoot()
    {
        if (!Peek()) return null;
        return ReadBlock(-1, 1) is var root and (YamlMapping or YamlSequence) ? root : null;
    }

    private char At(int offset) => offset < _end ? _text[offset] : '\0';

    private static bool IsBreak(char unit) => unit is '\n' or '\r';

    private static bool IsGap(char unit) => unit is ' ' or '\n' or '\r' or '\0';

    private YamlNode? Beyond()
    {
        _isBeyond = true;
        return null;
    }

    /// <summary>Goes to the next unit that is neither white space nor comment; false at the end, and beyond.</summary>
    private bool Peek()
    {
        if (_isAtContent) return true;
        while (_position < _end)
        {
            _lineStart = _position;
            while (At(_position) == ' ') _position++;
            var unit = At(_position);
            if (unit == '#') SkipToBreak();
            else if (!IsBreak(unit))
            {
                if (_position >= _end) return false;
                if (unit == '\t' || (Column == 0 && IsMarker())) return Beyond() is not null;
                return _isAtContent = true;
            }

            SkipBreak();
        }

        return false;
    }

    /// <summary>True for a line that begins a document, ends one, or is a directive.</summary>
    private bool IsMarker() =>
        At(_position) == '%' || string.CompareOrdinal(_text, _position, "---", 0, 3) == 0 || string.CompareOrdinal(_text, _position, "...", 0, 3) == 0;

    private void SkipToBreak()
    {
        var length = _text.AsSpan(_position, _end - _position).IndexOfAny('\n', '\r');
        _position = length < 0 ? _end : _position + length;
    }

    private void SkipBreak()
    {
        if (_position >= _end) return;
        _position += At(_position) == '\r' && At(_position + 1) == '\n' ? 2 : 1;
    }

    private void SkipSpaces()
    {
        while (At(_position) == ' ') _position++;
    }

    /// <summary>True when nothing but spaces and a comment stands before the end of the line, which is passed.</summary>
    private bool EndLine()
    {
        _isAtContent = false;
        var start = _position;
        SkipSpaces();
        if (At(_position) == '#' && _position > start) SkipToBreak();
        if (_position < _end && !IsBreak(At(_position))) return Beyond() is not null;
        SkipBreak();
        _lineStart = _position;
        return true;
    }

    private bool IsDash() => At(_position) == '-' && IsGap(At(_position + 1));

    private static YamlScalar Missing(int offset) => new("", YamlStyle.Plain, new TextSpan(offset, 0));

    /// <summary>A node that begins at the current unit.</summary>
    private YamlNode? ReadBlock(int parentIndent, int depth)
    {
        if (depth > YamlReader.DeepestNesting) return Beyond();
        if (IsDash()) return ReadSequence(Column, depth);
        if (IsKey()) return ReadMapping(Column, depth);
        return ReadInline(parentIndent, depth);
    }

    /// <summary>A scalar, or a list or mapping in brackets, up to the end of its last line.</summary>
    private YamlNode? ReadInline(int parentIndent, int depth)
    {
        if (depth > YamlReader.DeepestNesting) return Beyond();
        YamlNode? node;
        switch (At(_position))
        {
            case '[' or '{':
                node = ReadFlow(parentIndent, depth);
                break;
            case '"': node = ReadScalar(YamlStyle.DoubleQuoted, parentIndent); break;
            case '\'': node = ReadScalar(YamlStyle.SingleQuoted, parentIndent); break;
            case '|': node = ReadScalar(YamlStyle.Literal, parentIndent); break;
            case '>': node = ReadScalar(YamlStyle.Folded, parentIndent); break;
            default: node = IsPlainStart() ? ReadScalar(YamlStyle.Plain, parentIndent) : Beyond(); break;
        }

        return node is not null && EndLine() ? node : null;
    }

    private bool IsPlainStart()
    {
        var unit = At(_position);
        return unit == '-' ? !IsGap(At(_position + 1)) && At(_position + 1) is not (',' or '[' or ']' or '{' or '}') : unit > ' ' && unit is not (',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '?' or ':');
    }

    private YamlScalar? ReadScalar(YamlStyle style, int parentIndent)
    {
        var scalar = _scanner.Scalar(_position, style, parentIndent);
        if (scalar is null) Beyond();
        else
        {
            _position = _scanner.Position;
            if (style != YamlStyle.Plain || scalar.Span.Length != scalar.Value.Length) SetLineStart(scalar.Span.Start);
        }

        return scalar;
    }

    /// <summary>Finds the start of the current line after a text that may have passed line breaks.</summary>
    private void SetLineStart(int from)
    {
        var last = _text.AsSpan(from, _position - from).LastIndexOfAny('\n', '\r');
        if (last >= 0) _lineStart = from + last + 1;
    }

    private YamlSequence? ReadSequence(int column, int depth)
    {
        var (first, start) = (_items.Count, _position);
        do
        {
            var dash = _position++;
            SkipSpaces();
            var item = IsLineEnd(dash + 1) ? ReadOnNextLine(column, depth, dash + 1, isInMapping: false) : ReadBlock(column, depth + 1);
            if (item is null || _isBeyond) return null;
            _items.Add(item);
        }
        while (Peek() && Column == column && IsDash());
        if (_isBeyond || (_isAtContent && Column > column)) return (YamlSequence?)Beyond();
        var list = TakeItems(first);
        return new YamlSequence(list, TextSpan.Between(start, list[^1].Span.End));
    }

    /// <summary>The items of a list, taken off the shelf on which those of all open lists lie.</summary>
    private ImmutableArray<YamlNode> TakeItems(int first)
    {
        var items = ImmutableArray.Create(CollectionsMarshal.AsSpan(_items)[first..]);
        _items.RemoveRange(first, _items.Count - first);
        return items;
    }

    /// <summary>True when the rest of the line, after the offset that began it, is empty or a comment.</summary>
    private bool IsLineEnd(int from) => _position >= _end || IsBreak(At(_position)) || (At(_position) == '#' && _position > from);

    /// <summary>The value that stands on the lines after its key or dash; a missing one when nothing is indented enough.</summary>
    private YamlNode? ReadOnNextLine(int column, int depth, int missing, bool isInMapping)
    {
        if (!EndLine()) return null;
        if (!Peek()) return _isBeyond ? null : Missing(missing);
        if (Column > column) return ReadBlock(column, depth + 1);
        return isInMapping && Column == column && IsDash() ? ReadSequence(column, depth + 1) : Missing(missing);
    }
}
