using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Casebook.Diagnostics.Text;

/// <summary>Takes one text after another in a buffer that is kept, as UTF-8 from the start; what is no text becomes U+FFFD.</summary>
public sealed class Utf8Writer : TextWriter
{
    private const int MostBytesOfUnit = 3;

    private byte[] _bytes = new byte[16 * 1024];
    private char _open;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>How many bytes were written since the last <see cref="Clear"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes since the last <see cref="Clear"/>; good until something is written again.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            if (_open != '\0') CloseOpen();
            return _bytes.AsMemory(0, Length);
        }
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value >= 0x80 || _open != '\0')
        {
            Write([value]);
            return;
        }

        Reserve(1);
        _bytes[Length++] = (byte)value;
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (value is not null) Write(value.AsSpan());
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        if (_open != '\0') buffer = CloseOpen(buffer);
        if (!buffer.IsEmpty && char.IsHighSurrogate(buffer[^1]))
        {
            // Its other half comes with what is written next.
            _open = buffer[^1];
            buffer = buffer[..^1];
        }

        Add(buffer);
    }

    /// <summary>Writes a text that is in UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        if (_open != '\0') CloseOpen();
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => (Length, _open) = (0, '\0');

    private ReadOnlySpan<char> CloseOpen(ReadOnlySpan<char> next)
    {
        if (!char.IsLowSurrogate(next[0]))
        {
            CloseOpen();
            return next;
        }

        ReadOnlySpan<char> pair = [_open, next[0]];
        _open = '\0';
        Add(pair);
        return next[1..];
    }

    private void CloseOpen()
    {
        ReadOnlySpan<char> alone = [_open];
        _open = '\0';
        Add(alone);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * MostBytesOfUnit);
        // Most texts are plain, and short: for them the way through UTF-8 is the longer part.
        var isPlain = Ascii.FromUtf16(text, _bytes.AsSpan(Length), out var count) == OperationStatus.Done;
        Length += count;
        if (isPlain) return;
        Utf8.FromUtf16(text[count..], _bytes.AsSpan(Length), out _, out count);
        Length += count;
    }

    private void Reserve(int more)
    {
        if (more > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
