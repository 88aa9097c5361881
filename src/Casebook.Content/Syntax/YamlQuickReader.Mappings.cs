using System.Buffers;
using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Mappings, and lists and mappings in brackets.</summary>
internal sealed partial class YamlQuickReader
{
    private const int LongestKey = 1000;

    private static readonly SearchValues<char> KeyStops = SearchValues.Create(":\n\r\t{}[],&*!|>'\"%@`#?");

    /// <summary>True when the line goes on as a key: a text, a colon, and a gap.</summary>
    private bool IsKey() => At(_position) is '"' or '\'' ? IsQuotedKey() : IsPlainStart() && ColonOfPlainKey() >= 0;

    private bool IsQuotedKey()
    {
        var quote = At(_position);
        var at = _position + 1;
        while (at < _end && !IsBreak(_text[at]))
        {
            if (_text[at] == '\\' && quote == '"') at++;
            else if (_text[at] == quote)
            {
                if (quote == '"' || At(at + 1) != '\'') break;
                at++;
            }

            at++;
        }

        if (At(at) != quote) return false;
        at++;
        while (At(at) == ' ') at++;
        return At(at) == ':' && IsGap(At(at + 1));
    }

    /// <summary>The colon after a key without signs that mean something to YAML; -1 when there is none before the first such sign.</summary>
    private int ColonOfPlainKey()
    {
        var stop = _text.AsSpan(_position, _end - _position).IndexOfAny(KeyStops);
        if (stop < 0) return -1;
        var at = _position + stop;
        return _text[at] == ':' && IsGap(At(at + 1)) ? at : -1;
    }

    private YamlMapping? ReadMapping(int column, int depth)
    {
        var entries = new YamlEntries(_source, _entries, _diagnostics);
        var start = _position;
        var end = start;
        do
        {
            if (!IsKey() || ReadKey() is not { } key) return (YamlMapping?)Beyond();
            var colon = _position;
            var value = ReadValue(column, depth, colon);
            if (value is null || _isBeyond) return null;
            entries.Add(key, value);
            end = Math.Max(key.Span.End, value.Span.End);
        }
        while (Peek() && Column == column && !IsDash());
        return _isBeyond || (_isAtContent && Column > column) ? (YamlMapping?)Beyond() : new YamlMapping(entries.Take(), TextSpan.Between(start, end));
    }

    /// <summary>The key at the current unit; its colon is passed.</summary>
    private YamlScalar? ReadKey()
    {
        YamlScalar? key;
        _isAtContent = false;
        if (At(_position) is '"' or '\'')
        {
            key = _scanner.Scalar(_position, At(_position) == '"' ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted, -1);
            if (key is null) return null;
            _position = _scanner.Position;
            SkipSpaces();
        }
        else
        {
            var colon = ColonOfPlainKey();
            var end = colon;
            while (_text[end - 1] == ' ') end--;
            key = new YamlScalar(_recurring.Text(_text.AsSpan(_position, end - _position)), YamlStyle.Plain, TextSpan.Between(_position, end));
            _position = colon;
        }

        if (At(_position) != ':' || key.Span.Length > LongestKey) return null;
        _position++;
        return key;
    }

    private YamlNode? ReadValue(int column, int depth, int colon)
    {
        SkipSpaces();
        if (IsLineEnd(colon)) return ReadOnNextLine(column, depth, colon, isInMapping: true);
        return IsDash() ? Beyond() : ReadInline(column, depth + 1);
    }

    private YamlNode? ReadFlow(int parentIndent, int depth)
    {
        if (depth > YamlReader.DeepestNesting) return Beyond();
        var start = _position;
        return At(start) == '[' ? ReadFlowList(start, parentIndent, depth) : ReadFlowMapping(start, parentIndent, depth);
    }

    private YamlSequence? ReadFlowList(int start, int parentIndent, int depth)
    {
        var first = _items.Count;
        _position++;
        while (SkipFlowSpace(parentIndent) && At(_position) != ']')
        {
            if (ReadFlowNode(parentIndent, depth) is not { } item || !SkipFlowSpace(parentIndent)) return null;
            _items.Add(item);
            if (At(_position) == ',') _position++;
            else if (At(_position) != ']') return (YamlSequence?)Beyond();
        }

        if (_isBeyond) return null;
        _position++;
        return new YamlSequence(TakeItems(first), TextSpan.Between(start, _position));
    }

    private YamlMapping? ReadFlowMapping(int start, int parentIndent, int depth)
    {
        var entries = new YamlEntries(_source, _entries, _diagnostics);
        _position++;
        while (SkipFlowSpace(parentIndent) && At(_position) != '}')
        {
            var line = _lineStart;
            if (ReadFlowScalar(parentIndent) is not { } key || _lineStart != line) return (YamlMapping?)Beyond();
            SkipSpaces();
            if (At(_position) != ':' || !IsGap(At(_position + 1)) || key.Span.Length > LongestKey) return (YamlMapping?)Beyond();
            _position++;
            if (!SkipFlowSpace(parentIndent)) return null;
            var value = At(_position) is ',' or '}' ? Missing(_position) : ReadFlowNode(parentIndent, depth);
            if (value is null || !SkipFlowSpace(parentIndent)) return null;
            entries.Add(key, value);
            if (At(_position) == ',') _position++;
            else if (At(_position) != '}') return (YamlMapping?)Beyond();
        }

        if (_isBeyond) return null;
        _position++;
        return new YamlMapping(entries.Take(), TextSpan.Between(start, _position));
    }

    private YamlNode? ReadFlowNode(int parentIndent, int depth) =>
        At(_position) is '[' or '{' ? ReadFlow(parentIndent, depth + 1)
        : depth >= YamlReader.DeepestNesting ? Beyond()
        : ReadFlowScalar(parentIndent);

    private YamlScalar? ReadFlowScalar(int parentIndent) => At(_position) switch
    {
        '"' => ReadScalar(YamlStyle.DoubleQuoted, parentIndent),
        '\'' => ReadScalar(YamlStyle.SingleQuoted, parentIndent),
        _ => ReadFlowPlain(),
    };

    /// <summary>A plain scalar on one line.</summary>
    private YamlScalar? ReadFlowPlain()
    {
        if (!IsPlainStart()) return (YamlScalar?)Beyond();
        var start = _position;
        var last = start;
        for (; _position < _end; _position++)
        {
            var unit = _text[_position];
            if (unit is ',' or ']' or '}' || IsBreak(unit)) break;
            if (unit is '[' or '{' or '\t' || (unit == '#' && _text[_position - 1] == ' ')) return (YamlScalar?)Beyond();
            if (unit == ':' && (IsGap(At(_position + 1)) || At(_position + 1) is ',' or ']' or '}' or '[' or '{')) break;
            if (unit != ' ') last = _position + 1;
        }

        if (IsBreak(At(_position)) && !EndsAfterBreak()) return (YamlScalar?)Beyond();
        return new YamlScalar(_recurring.Text(_text.AsSpan(start, last - start)), YamlStyle.Plain, TextSpan.Between(start, last));
    }

    /// <summary>True when the line breaks here lead to the end of the scalar and not to its next line.</summary>
    private bool EndsAfterBreak()
    {
        var at = _position;
        while (IsBreak(At(at)) || At(at) == ' ') at++;
        return At(at) is ',' or ']' or '}';
    }

    /// <summary>Passes spaces and line breaks inside brackets; false when the next line is not indented enough, and at anything rare.</summary>
    private bool SkipFlowSpace(int parentIndent)
    {
        while (true)
        {
            SkipSpaces();
            if (!IsBreak(At(_position))) break;
            SkipBreak();
            _lineStart = _position;
            SkipSpaces();
            if (!IsBreak(At(_position)) && Column <= parentIndent) return Beyond() is not null;
        }

        return (_position < _end && At(_position) is not ('#' or '\t')) || Beyond() is not null;
    }
}
