using System.Buffers;
using System.Text;

namespace Casebook.Site.Output;

/// <summary>A piece of finished HTML made by the build: a theme writes it as it is, and escapes everything else.</summary>
public sealed record Html(string Text)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    /// <summary>No HTML at all.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>True when there is nothing.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>A plain text, escaped.</summary>
    public static Html OfText(string text) => new(Escape(text));

    /// <summary>A text with the five signs of HTML written as references, fit for content and for attributes in quotation marks.</summary>
    public static string Escape(string text)
    {
        var first = text.AsSpan().IndexOfAny(Signs);
        if (first < 0) return text;
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var unit in text.AsSpan(first)) Append(escaped, unit);
        return escaped.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static void Append(StringBuilder escaped, char unit)
    {
        switch (unit)
        {
            case '&': escaped.Append("&amp;"); break;
            case '<': escaped.Append("&lt;"); break;
            case '>': escaped.Append("&gt;"); break;
            case '"': escaped.Append("&quot;"); break;
            case '\'': escaped.Append("&#39;"); break;
            default: escaped.Append(unit); break;
        }
    }
}
