using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Takes the text of one page after another in a buffer that is kept, and gives each as UTF-8 bytes.</summary>
internal sealed class PageWriter
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    private char[] _buffer = new char[64 * 1024];
    private int _length;

    /// <summary>Writes a text as it is.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Writes HTML as it is, and all else with the five signs of HTML escaped.</summary>
    public void WriteValue(object? value)
    {
        if (value is Html html) Write(html.Text);
        else if (value is string text) WriteEscaped(text);
        else if (value is not null) WriteEscaped(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    /// <summary>The bytes of all that was written.</summary>
    public byte[] Take() => Encoding.UTF8.GetBytes(_buffer, 0, _length);

    /// <summary>All that was written.</summary>
    public string TakeText() => new(_buffer, 0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Signs); at >= 0; at = text.IndexOfAny(Signs))
        {
            Write(text[..at]);
            Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        Write(text);
    }

    private static string Reference(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };

    private void Grow(int more) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + more));
}
