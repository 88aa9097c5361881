using System.Text;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Takes the text of one page after another in a buffer that is kept, and gives each as UTF-8 bytes.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] _buffer = new char[64 * 1024];
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

    /// <summary>The bytes of all that was written since the last call.</summary>
    public byte[] Take()
    {
        var bytes = Encoding.UTF8.GetBytes(_buffer, 0, _length);
        _length = 0;
        return bytes;
    }

    private void Grow(int more) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
}
