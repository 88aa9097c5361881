using System.Buffers;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Bodies;

/// <summary>Escapes words of texts as the markup around them does: the apostrophe stays, for attributes stand in quotation marks.</summary>
internal static class BodyEscape
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    /// <summary>True when there is nothing to escape.</summary>
    public static bool IsNeedless(string text) => text.AsSpan().IndexOfAny(Signs) < 0;

    /// <summary>Writes a text with its signs as references.</summary>
    public static void Write(Utf8Writer writer, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Signs); at >= 0; at = text.IndexOfAny(Signs))
        {
            writer.Write(text[..at]);
            writer.WriteUtf8(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }
}
