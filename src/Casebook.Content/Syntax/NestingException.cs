namespace Casebook.Content.Syntax;

/// <summary>Leaves Markdig's parser at a place that is nested too deep; caught by <see cref="MarkdownReader"/>, which reports it.</summary>
internal sealed class NestingException(int offset) : Exception
{
    /// <summary>The offset in the parsed text.</summary>
    public int Offset { get; } = offset;
}
