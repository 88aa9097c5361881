namespace Casebook.Diagnostics.Text;

/// <summary>A range in a named text: what a diagnostic points at.</summary>
public readonly record struct SourceSpan(SourceText Text, TextSpan Span)
{
    /// <summary>The file.</summary>
    public SourcePath Path => Text.Path;

    /// <summary>The line and column of the first unit.</summary>
    public LinePosition Start => Text.Lines.PositionOf(Span.Start);

    /// <summary>The line and column just past the last unit.</summary>
    public LinePosition End => Text.Lines.PositionOf(Span.End);

    /// <summary>The text inside the span.</summary>
    public ReadOnlySpan<char> Content => Text.Content.AsSpan(Math.Min(Span.Start, Text.Content.Length), Math.Min(Span.Length, Math.Max(0, Text.Content.Length - Span.Start)));
}
