using System.Buffers;
using System.Text;
using Casebook.Content.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Binding;

/// <summary>The words around the citations of a narrative.</summary>
internal sealed class Passages
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\u3002\uff01\uff1f");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_words;

    private readonly Dictionary<CitationInline, (int Start, int Length)> _places;
    private readonly byte[] _words;

    /// <summary>Finds the sentences of a narrative; titles of cross-links must have been given.</summary>
    public Passages(MarkdownSyntax syntax)
    {
        _places = new(syntax.Citations.Length, ReferenceEqualityComparer.Instance);
        var words = s_words ??= new ArrayBufferWriter<byte>();
        words.ResetWrittenCount();
        Add(syntax.Document, [], words);
        _words = words.WrittenSpan.ToArray();
    }

    /// <summary>The sentence that a citation stands in, as plain text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Of(CitationInline citation) => _places.TryGetValue(citation, out var place) ? _words.AsMemory(place.Start, place.Length) : default;

    private void Add(ContainerBlock blocks, List<(CitationInline Citation, int At)> found, ArrayBufferWriter<byte> words)
    {
        foreach (var block in blocks)
        {
            if (block is ContainerBlock inner) Add(inner, found, words);
            else if (block is LeafBlock { Inline: { } inlines }) AddSentences(inlines, found, words);
        }
    }

    private void AddSentences(ContainerInline inlines, List<(CitationInline Citation, int At)> found, ArrayBufferWriter<byte> all)
    {
        if (!HoldsCitation(inlines)) return;
        var words = new PlainTextBuilder();
        Collect(inlines, words, found);
        var text = words.Finish();
        foreach (var (citation, at) in found) _places.TryAdd(citation, (all.WrittenCount, (int)Encoding.UTF8.GetBytes(Cut(text, at), all)));
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

    private static ReadOnlySpan<char> Cut(string text, int at)
    {
        var inside = at > 0 && Ends.Contains(text[at - 1]) ? at - 1 : at;
        var start = text.AsSpan(0, inside).LastIndexOfAny(Ends);
        while (start >= 0 && !IsEnd(text, start)) start = text.AsSpan(0, start).LastIndexOfAny(Ends);
        var end = NextEnd(text, inside);
        while (end < text.Length && !IsEnd(text, end)) end = NextEnd(text, end + 1);
        return text.AsSpan()[(start + 1)..Math.Min(end + 1, text.Length)].Trim();
    }

    private static int NextEnd(string text, int from) => text.AsSpan(from).IndexOfAny(Ends) is var length and >= 0 ? from + length : text.Length;

    /// <summary>True where one of the signs that may end a sentence does: no small letter follows after the space.</summary>
    private static bool IsEnd(string text, int at)
    {
        if (at + 1 == text.Length || text[at] > '\u3000') return true;
        return text[at + 1] == ' ' && (at + 2 == text.Length || !char.IsLower(text[at + 2]));
    }
}
