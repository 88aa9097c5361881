using Markdig;

namespace Casebook.Content.Syntax;

/// <summary>The plain words of a stretch of inline Markdown, for the words around a source in a citation.</summary>
internal static class PlainWords
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\\*_`<&[!\n\t");

    /// <summary>The words without marks, each stretch of white space one space, those at the ends kept.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Marks) < 0) return text.ToString();
        var document = Markdown.Parse(text.Trim().ToString(), MarkdownPipelines.Words);
        var words = new PlainTextBuilder();
        words.AddBlocks(document);
        var (before, after) = (char.IsWhiteSpace(text[0]) ? " " : "", char.IsWhiteSpace(text[^1]) ? " " : "");
        return words.Length == 0 ? before : before + words + after;
    }
}
