using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Compilation;

/// <summary>The words around a citation, found when a page shows them.</summary>
public static class Passages
{
    private const string Ends = ".!?\u3002\uff01\uff1f";

    /// <summary>The sentence that a use of a source stands in, as plain text; of a field, the whole text; empty for a claim.</summary>
    public static string Of(SourceUse use)
    {
        if (use is not { Text: { } body, Citation: { } citation }) return "";
        return body.IsInline ? body.PlainText : In(body.Document, citation.Span.Span.Start) ?? "";
    }

    private static string? In(ContainerBlock blocks, int citation)
    {
        foreach (var block in blocks)
        {
            var isAround = block is LeafBlock { Inline: not null } && block.Span.Start <= citation && citation <= block.Span.End;
            var sentence = block is ContainerBlock inner ? In(inner, citation) : isAround ? Sentence(((LeafBlock)block).Inline!, citation) : null;
            if (sentence is not null) return sentence;
        }

        return null;
    }

    private static string? Sentence(ContainerInline inlines, int citation)
    {
        var words = new PlainTextBuilder();
        var at = -1;
        foreach (var inline in inlines.Descendants<Inline>())
        {
            if (at < 0 && inline is CitationInline && inline.Span.Start == citation) at = words.Length;
            words.AddInline(inline);
        }

        var text = words.Finish();
        return at < 0 ? null : Cut(text, at);
    }

    private static string Cut(string text, int at)
    {
        var inside = at > 0 && Ends.Contains(text[at - 1], StringComparison.Ordinal) ? at - 1 : at;
        var start = inside;
        while (start > 0 && !IsEnd(text, start - 1)) start--;
        var end = inside;
        while (end < text.Length && !IsEnd(text, end)) end++;
        return text[start..Math.Min(end + 1, text.Length)].Trim();
    }

    /// <summary>True for a sign that ends a sentence: no small letter follows after the space.</summary>
    private static bool IsEnd(string text, int at)
    {
        if (!Ends.Contains(text[at], StringComparison.Ordinal)) return false;
        if (at + 1 == text.Length || text[at] > '\u3000') return true;
        return text[at + 1] == ' ' && (at + 2 == text.Length || !char.IsLower(text[at + 2]));
    }
}
