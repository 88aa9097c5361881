using System.Buffers;
using System.Text;

namespace Casebook.Site.Exports;

/// <summary>Hands the bytes of a file on to a stream in pieces of one size, gathered in a buffer that a pool lends until the writer is disposed of.</summary>
internal sealed class PieceWriter(Stream stream) : IBufferWriter<byte>, IDisposable
{
    private const int PieceSize = 64 * 1024;

    private byte[] _piece = ArrayPool<byte>.Shared.Rent(PieceSize);
    private int _length;

    /// <summary>The number of bytes so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        _length += count;
        Count += count;
    }

    /// <summary>Adds a text in UTF-8.</summary>
    public void Write(string text) => Advance(Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _piece.AsSpan(_length);
    }

    /// <summary>Hands on what is left and gives the buffer back.</summary>
    public void Dispose()
    {
        Pass();
        ArrayPool<byte>.Shared.Return(_piece);
        _piece = [];
    }

    private void Reserve(int size)
    {
        if (_piece.Length - _length >= Math.Max(1, size)) return;
        Pass();
        if (_piece.Length >= size) return;
        ArrayPool<byte>.Shared.Return(_piece);
        _piece = ArrayPool<byte>.Shared.Rent(size);
    }

    private void Pass()
    {
        if (_length > 0) stream.Write(_piece, 0, _length);
        _length = 0;
    }
}
