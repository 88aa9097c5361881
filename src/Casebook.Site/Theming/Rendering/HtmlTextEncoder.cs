using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Escapes the five signs of HTML on the way into a page; everything else passes as it is.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target)
    {
        if (text is null) return;
        foreach (var chunk in text.GetChunks()) Write(chunk.Span, target);
    }

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target)
    {
        if (string.IsNullOrEmpty(text)) return;
        Write(text, target);
    }

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        if (text is null) return;
        while (text.MoveNext()) Write([text.Current], target);
    }

    /// <summary>Writes a text with its signs escaped.</summary>
    public static void Write(ReadOnlySpan<char> text, TextWriter target)
    {
        while (true)
        {
            var at = text.IndexOfAny(Signs);
            if (at < 0)
            {
                target.Write(text);
                return;
            }

            target.Write(text[..at]);
            target.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }
    }

    private static string Reference(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
