using System.Text;

namespace Casebook.Diagnostics.Text;

/// <summary>The decoded text of one input file, with its path and, made when first asked for, its lines.</summary>
public sealed class SourceText
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private WeakReference<string>? _seldom;
    private string? _content;
    private LineMap? _lines;

    /// <summary>A text that is held as long as this.</summary>
    public SourceText(SourcePath path, string content) => (Path, _content) = (path, content);

    /// <summary>The text of bytes in UTF-8, which can be let go.</summary>
    public SourceText(SourcePath path, ReadOnlyMemory<byte> bytes) => (Path, _bytes, _content) = (path, bytes, Encoding.UTF8.GetString(bytes.Span));

    /// <summary>Where the text comes from.</summary>
    public SourcePath Path { get; }

    /// <summary>The text without a byte-order mark; line ends are as in the file.</summary>
    public string Content => _content ?? Again();

    /// <summary>The lines of the text.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Content);

    /// <summary>Keeps the bytes only, which take half the memory and are there anyway: from here on few texts are looked into, and these are decoded anew.</summary>
    public void LetGo()
    {
        if (!_bytes.IsEmpty) _content = null;
    }

    /// <summary>The span with its file.</summary>
    public SourceSpan Span(TextSpan span) => new(this, span);

    /// <summary>The span with its file.</summary>
    public SourceSpan Span(int start, int length) => new(this, new TextSpan(start, length));

    /// <summary>The whole text of a line counted from 1, without its line end.</summary>
    public string LineAt(int line)
    {
        var start = Lines.StartOf(line);
        return Content[start..Lines.EndOf(line)].TrimEnd('\r', '\n');
    }

    /// <summary>The text of a span as a string of its own; of a text that was let go, no more than the span is decoded.</summary>
    public string Slice(TextSpan span)
    {
        if ((_content ?? Remembered()) is { } content) return span.Length == content.Length ? content : content.Substring(span.Start, span.Length);
        var bytes = _bytes.Span;
        bytes = bytes[Utf8Offsets.Of(bytes, span.Start)..];
        return Encoding.UTF8.GetString(bytes[..Utf8Offsets.Of(bytes, span.Length)]);
    }

    private string? Remembered() => _seldom is not null && _seldom.TryGetTarget(out var content) ? content : null;

    private string Again()
    {
        if (Remembered() is { } content) return content;
        content = Encoding.UTF8.GetString(_bytes.Span);
        if (_seldom is { } seldom) seldom.SetTarget(content);
        else _seldom = new WeakReference<string>(content);
        return content;
    }
}
