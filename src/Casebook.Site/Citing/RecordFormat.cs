using System.Buffers;
using System.Text;

namespace Casebook.Site.Citing;

/// <summary>The records of all sources in one format, in UTF-8, and how a file is made of some of them.</summary>
public sealed class RecordFormat
{
    private readonly byte[][] _texts;
    private readonly byte[] _start;
    private readonly byte[] _between;
    private readonly byte[] _end;
    private readonly byte[] _none;

    /// <param name="texts">The records by the place of their source.</param>
    /// <param name="start">What stands before the first, in ASCII.</param>
    /// <param name="between">What stands between two.</param>
    /// <param name="end">What stands after the last, in ASCII.</param>
    /// <param name="none">A file without records.</param>
    internal RecordFormat(byte[][] texts, string start, string between, string end, string none)
    {
        _texts = texts;
        (_start, _between, _end, _none) = (Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes(between), Encoding.UTF8.GetBytes(end), Encoding.UTF8.GetBytes(none));
    }

    /// <summary>Sets a record to a file of it alone, without what stands at the start and the end of every file, and empties the text.</summary>
    internal void Set(int place, StringBuilder file)
    {
        var units = ArrayPool<char>.Shared.Rent(file.Length);
        file.CopyTo(0, units, file.Length);
        var text = units.AsSpan(_start.Length, file.Length - _start.Length - _end.Length);
        var bytes = _texts[place] = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        ArrayPool<char>.Shared.Return(units);
        file.Clear();
    }

    /// <summary>The text of a file of one record.</summary>
    public string Text(int place)
    {
        var text = _texts[place];
        // The start and the end are ASCII, a unit for each byte.
        return string.Create(_start.Length + Encoding.UTF8.GetCharCount(text) + _end.Length, (Format: this, text), static (units, file) =>
        {
            var at = Encoding.UTF8.GetChars(file.Format._start, units);
            at += Encoding.UTF8.GetChars(file.text, units[at..]);
            Encoding.UTF8.GetChars(file.Format._end, units[at..]);
        });
    }

    /// <summary>Writes a file of the records at some places.</summary>
    public void Write(ReadOnlySpan<int> places, IBufferWriter<byte> file)
    {
        if (places.IsEmpty)
        {
            file.Write(_none);
            return;
        }

        file.Write(_start);
        for (var i = 0; i < places.Length; i++)
        {
            if (i > 0) file.Write(_between);
            file.Write(_texts[places[i]]);
        }

        file.Write(_end);
    }
}
