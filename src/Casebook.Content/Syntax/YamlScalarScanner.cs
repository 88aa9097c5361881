using System.Buffers;
using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>
/// Reads one scalar of a YAML text: its value, and where each unit of it stands. Knows the usual forms only; <see cref="IsBeyond"/> turns true where it
/// meets anything else. One per thread; kept between scalars for its buffers.
/// </summary>
internal sealed partial class YamlScalarScanner
{
    private static readonly SearchValues<char> PlainStops = SearchValues.Create("#:\t\n\r");
    private static readonly SearchValues<char> DoubleQuotedStops = SearchValues.Create("\"\\\n\r");

    private readonly StringBuilder _value = new();
    private readonly List<OffsetMap.Run> _runs = [];
    private readonly RecurringTexts _recurring = RecurringTexts.OfThread;
    private string _text = "";
    private int _end;

    /// <summary>The offset just past what was read.</summary>
    public int Position { get; private set; }

    /// <summary>True after a form that this scanner leaves to the reference reader.</summary>
    public bool IsBeyond { get; private set; }

    /// <summary>Takes up a text, of which units before <paramref name="end"/> are read.</summary>
    public void Begin(string text, int end) => (_text, _end, IsBeyond) = (text, end, false);

    /// <summary>The scalar of a style that begins at an offset; null when it is beyond this scanner.</summary>
    public YamlScalar? Scalar(int start, YamlStyle style, int parentIndent) =>
        Read(start, style, parentIndent) is var (value, map) ? new YamlScalar(value, style, TextSpan.Between(start, Position), map) : null;

    /// <summary>
    /// The scalar's value and map by its style, read from its first unit on; without a map when the value stands in the file as it is. Null when it is beyond this
    /// scanner.
    /// </summary>
    public (string Value, OffsetMap? Map)? Read(int start, YamlStyle style, int parentIndent)
    {
        if (ReadOnOneLine(start, style, parentIndent) is { } simple) return (simple, null);
        if (IsBeyond) return null;
        _value.Clear();
        _runs.Clear();
        Position = start;
        switch (style)
        {
            case YamlStyle.SingleQuoted: ReadSingleQuoted(parentIndent); break;
            case YamlStyle.DoubleQuoted: ReadDoubleQuoted(parentIndent); break;
            case YamlStyle.Literal or YamlStyle.Folded: ReadBlock(parentIndent); break;
            default: ReadPlainLines(parentIndent); break;
        }

        return IsBeyond ? null : (_value.ToString(), Map(start));
    }

    /// <summary>A text that stands in the file as it is: no folding, no escapes; null for any other, which is no fault.</summary>
    private string? ReadOnOneLine(int start, YamlStyle style, int parentIndent)
    {
        Position = start;
        if (style == YamlStyle.Plain)
        {
            var end = PlainEnd();
            if (IsBeyond) return null;
            Position = end;
            while (At(Position) == ' ') Position++;
            if (IsBreak(At(Position)) && IsContinued(parentIndent)) return null;
            Position = end;
            return IsBeyond ? null : _recurring.Text(_text.AsSpan(start, end - start));
        }

        if (style is not (YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted)) return null;
        var rest = _text.AsSpan(start + 1, Math.Max(0, _end - start - 1));
        var length = style == YamlStyle.SingleQuoted ? rest.IndexOfAny('\'', '\n', '\r') : rest.IndexOfAny(DoubleQuotedStops);
        if (length < 0 || rest[length] != _text[start]) return null;
        if (style == YamlStyle.SingleQuoted && length + 1 < rest.Length && rest[length + 1] == '\'') return null;
        if (rest[..length].Contains('\t')) return null;
        Position = start + length + 2;
        return _recurring.Text(rest[..length]);
    }

    private OffsetMap Map(int start)
    {
        if (_runs.Count == 0) return OffsetMap.Shift(start);
        if (_runs[0].Value != 0) _runs.Insert(0, new OffsetMap.Run(0, _runs[0].File - _runs[0].Value));
        return OffsetMap.Of([.. _runs]);
    }

    private char At(int offset) => offset < _end ? _text[offset] : '\0';

    private static bool IsBreak(char unit) => unit is '\n' or '\r';

    private bool Beyond()
    {
        IsBeyond = true;
        return false;
    }

    /// <summary>Adds units of the text as they stand, from one offset up to another.</summary>
    private void Take(int from, int to)
    {
        if (to <= from) return;
        Mark(from);
        _value.Append(_text, from, to - from);
    }

    /// <summary>Adds a unit that stands for what is written at an offset.</summary>
    private void Put(char unit, int from)
    {
        Mark(from);
        _value.Append(unit);
    }

    private void Mark(int from)
    {
        if (_runs.Count > 0 && _runs[^1] is var last && last.File - last.Value == from - _value.Length) return;
        _runs.Add(new OffsetMap.Run(_value.Length, from));
    }

    private int SkipBreak(int offset) => At(offset) == '\r' && At(offset + 1) == '\n' ? offset + 2 : offset + 1;

    /// <summary>
    /// Passes line breaks and the indentation after them, and adds what they fold to: a space for one break, else a break for each after the first. False
    /// when the next line is not indented enough to belong here.
    /// </summary>
    private bool Fold(int parentIndent, bool isEscaped = false)
    {
        var first = Position;
        var breaks = 0;
        var column = 0;
        while (IsBreak(At(Position)))
        {
            Position = SkipBreak(Position);
            breaks++;
            var line = Position;
            while (At(Position) == ' ') Position++;
            column = Position - line;
            if (At(Position) == '\t') return Beyond();
        }

        if (Position >= _end || column <= parentIndent) return false;
        if (breaks == 1 && !isEscaped) Put(' ', first);
        for (var i = 1; i < breaks; i++) Put('\n', first);
        return true;
    }
}
