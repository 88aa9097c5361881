namespace Casebook.Diagnostics.Text;

/// <summary>The start offsets of the lines of a text; lines end at LF, CRLF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;
    private readonly int _length;

    private LineMap(int[] starts, int length) => (_starts, _length) = (starts, length);

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>Finds all line starts of a text.</summary>
    public static LineMap Of(string text)
    {
        var starts = new List<int> { 0 };
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is var end and >= 0)
        {
            start += end + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n') start++;
            starts.Add(start);
        }

        return new LineMap([.. starts], text.Length);
    }

    /// <summary>The position of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _length);
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return new LinePosition(index + 1, offset - _starts[index] + 1);
    }

    /// <summary>The start offset of a line counted from 1; a line outside the text is moved to the nearest one.</summary>
    public int StartOf(int line) => _starts[Math.Clamp(line, 1, _starts.Length) - 1];

    /// <summary>The offset just past a line, its line end included.</summary>
    public int EndOf(int line) => line >= _starts.Length ? _length : _starts[Math.Max(line, 1)];
}
