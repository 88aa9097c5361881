using System.Buffers;
using System.Text;
using Casebook.Citations.Items;

namespace Casebook.Site.Citing;

/// <summary>The records of all sources in one format, in UTF-8, and how a file is made of some of them. Those of a stretch of places lie in one array.</summary>
public sealed class RecordFormat
{
    private const int Stretch = 64;
    private const int UsualLength = 8 * 1024;

    // One for each thread.
    [ThreadStatic]
    private static StringBuilder? s_file;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_records;

    private readonly byte[][] _stretches;
    private readonly int[] _ends;
    private readonly byte[] _start;
    private readonly byte[] _between;
    private readonly byte[] _end;
    private readonly byte[] _none;

    /// <param name="count">The number of records.</param>
    /// <param name="start">What stands before the first, in ASCII.</param>
    /// <param name="between">What stands between two.</param>
    /// <param name="end">What stands after the last, in ASCII.</param>
    /// <param name="none">A file without records.</param>
    internal RecordFormat(int count, string start, string between, string end, string none)
    {
        (_stretches, _ends) = (new byte[StretchesOf(count)][], new int[count]);
        (_start, _between, _end, _none) = (Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes(between), Encoding.UTF8.GetBytes(end), Encoding.UTF8.GetBytes(none));
    }

    /// <summary>The number of stretches that some records make.</summary>
    internal static int StretchesOf(int count) => (count + Stretch - 1) / Stretch;

    /// <summary>Sets the records of a stretch to files of one item each, without what stands at the start and the end of every file.</summary>
    internal void Fill(int stretch, IReadOnlyList<Item> items, Action<Item[], StringBuilder> write)
    {
        var (file, records, one) = (s_file ??= new StringBuilder(UsualLength), s_records ??= new ArrayBufferWriter<byte>(), new Item[1]);
        records.ResetWrittenCount();
        for (var place = stretch * Stretch; place < Math.Min((stretch + 1) * Stretch, _ends.Length); place++)
        {
            one[0] = items[place];
            write(one, file.Clear());
            Add(file, records);
            _ends[place] = records.WrittenCount;
        }

        _stretches[stretch] = records.WrittenSpan.ToArray();
    }

    private void Add(StringBuilder file, ArrayBufferWriter<byte> records)
    {
        var units = ArrayPool<char>.Shared.Rent(file.Length);
        file.CopyTo(0, units, file.Length);
        Encoding.UTF8.GetBytes(units.AsSpan(_start.Length, file.Length - _start.Length - _end.Length), records);
        ArrayPool<char>.Shared.Return(units);
    }

    private ReadOnlySpan<byte> Record(int place)
    {
        var from = place % Stretch == 0 ? 0 : _ends[place - 1];
        return _stretches[place / Stretch].AsSpan(from, _ends[place] - from);
    }

    /// <summary>The text of a file of one record.</summary>
    public string Text(int place)
    {
        var text = Record(place);
        // The start and the end are ASCII, a unit for each byte.
        return string.Create(_start.Length + Encoding.UTF8.GetCharCount(text) + _end.Length, (Format: this, place), static (units, file) =>
        {
            var at = Encoding.UTF8.GetChars(file.Format._start, units);
            at += Encoding.UTF8.GetChars(file.Format.Record(file.place), units[at..]);
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
            file.Write(Record(places[i]));
        }

        file.Write(_end);
    }
}
