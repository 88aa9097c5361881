namespace Casebook.Diagnostics.Text;

/// <summary>The decoded text of one input file, with its path and, made when first asked for, its lines.</summary>
public sealed class SourceText(SourcePath path, string content)
{
    private LineMap? _lines;

    /// <summary>Where the text comes from.</summary>
    public SourcePath Path { get; } = path;

    /// <summary>The text without a byte-order mark; line ends are as in the file.</summary>
    public string Content { get; } = content;

    /// <summary>The lines of the text.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Content);

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
}
