using System.Buffers;
using Casebook.Content.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Binding;

/// <summary>The words around the citations of a narrative.</summary>
internal static class Passages
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\u3002\uff01\uff1f");

    /// <summary>The sentence that each citation stands in, as plain text; titles of cross-links must have been given.</summary>
    public static Dictionary<CitationInline, string> In(MarkdownSyntax syntax)
    {
        var passages = new Dictionary<CitationInline, string>(syntax.Citations.Length, ReferenceEqualityComparer.Instance);
        Add(syntax.Document, [], passages);
        return passages;
    }

    private static void Add(ContainerBlock blocks, List<(CitationInline Citation, int At)> found, Dictionary<CitationInline, string> passages)
    {
        foreach (var block in blocks)
        {
            if (block is ContainerBlock inner) Add(inner, found, passages);
            else if (block is LeafBlock { Inline: { } inlines }) AddSentences(inlines, found, passages);
        }
    }

    private static void AddSentences(ContainerInline inlines, List<(CitationInline Citation, int At)> found, Dictionary<CitationInline, string> passages)
    {
        if (!HoldsCitation(inlines)) return;
        var words = new PlainTextBuilder();
        Collect(inlines, words, found);
        var text = words.Finish();
        foreach (var (citation, at) in found) passages.TryAdd(citation, Cut(text, at));
        found.Clear();
    }

    private static bool HoldsCitation(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is CitationInline || (inline is ContainerInline inner && HoldsCitation(inner))) return true;
        }

        return false;
    }

    private static void Collect(ContainerInline inlines, PlainTextBuilder words, List<(CitationInline Citation, int At)> found)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            words.AddInline(inline);
            if (inline is CitationInline citation) found.Add((citation, words.Length - (citation.NameInText?.Length ?? 0)));
            if (inline is ContainerInline inner) Collect(inner, words, found);
        }
    }

    private static string Cut(string text, int at)
    {
        var inside = at > 0 && Ends.Contains(text[at - 1]) ? at - 1 : at;
        var start = text.AsSpan(0, inside).LastIndexOfAny(Ends);
        while (start >= 0 && !IsEnd(text, start)) start = text.AsSpan(0, start).LastIndexOfAny(Ends);
        var end = NextEnd(text, inside);
        while (end < text.Length && !IsEnd(text, end)) end = NextEnd(text, end + 1);
        return text.AsSpan()[(start + 1)..Math.Min(end + 1, text.Length)].Trim().ToString();
    }

    private static int NextEnd(string text, int from) => text.AsSpan(from).IndexOfAny(Ends) is var length and >= 0 ? from + length : text.Length;

    /// <summary>True where one of the signs that may end a sentence does: no small letter follows after the space.</summary>
    private static bool IsEnd(string text, int at)
    {
        if (at + 1 == text.Length || text[at] > '\u3000') return true;
        return text[at + 1] == ' ' && (at + 2 == text.Length || !char.IsLower(text[at + 2]));
    }
}
