using System.Buffers;

namespace Casebook.Site.Exports;

/// <summary>Takes the bytes of a file in chunks that are lent by a pool, and gives them as one array: a buffer that doubles would take three times the size of the largest files.</summary>
internal sealed class ChunkedBytes : IBufferWriter<byte>
{
    private const int ChunkSize = 256 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _chunk = [];
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_chunk.Length - _length < Math.Max(1, sizeHint))
        {
            Shelve();
            _chunk = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkSize, sizeHint));
        }

        return _chunk.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>All bytes; the writer begins anew.</summary>
    public byte[] Take()
    {
        Shelve();
        var bytes = new byte[_full.Sum(chunk => chunk.Length)];
        var at = 0;
        foreach (var (chunk, length) in _full)
        {
            chunk.AsSpan(0, length).CopyTo(bytes.AsSpan(at));
            at += length;
            ArrayPool<byte>.Shared.Return(chunk);
        }

        _full.Clear();
        return bytes;
    }

    private void Shelve()
    {
        if (_chunk.Length > 0) _full.Add((_chunk, _length));
        (_chunk, _length) = ([], 0);
    }
}
