using System.Text;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Takes the text of one page after another in buffers that are kept, and lends each as UTF-8 bytes.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] _buffer = new char[64 * 1024];
    private byte[] _bytes = new byte[64 * 1024];
    private int _length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (_length == _buffer.Length) Grow(1);
        _buffer[_length++] = value;
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
        if (buffer.Length > _buffer.Length - _length) Grow(buffer.Length);
        buffer.CopyTo(_buffer.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>The bytes of all that was written since the last call; good until something is written again.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var most = Encoding.UTF8.GetMaxByteCount(_length);
        if (_bytes.Length < most) _bytes = new byte[Math.Max(_bytes.Length * 2, most)];
        var count = Encoding.UTF8.GetBytes(_buffer.AsSpan(0, _length), _bytes);
        _length = 0;
        return _bytes.AsMemory(0, count);
    }

    private void Grow(int more) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
}
