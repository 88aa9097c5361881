using System.Buffers;
using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Output;

/// <summary>A piece of finished HTML made by the build: a theme writes it as it is, and escapes everything else.</summary>
public sealed class Html
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"'");

    private readonly string? _text;
    private readonly byte[] _utf8 = [];
    private readonly Action<Utf8Writer>? _write;

    /// <summary>HTML at hand as a text.</summary>
    public Html(string text) => _text = text;

    /// <summary>HTML at hand as UTF-8, which is not changed any more.</summary>
    public Html(byte[] utf8) => _utf8 = utf8;

    /// <summary>HTML, and not none, that is made where it is written.</summary>
    public Html(Action<Utf8Writer> write) => _write = write;

    /// <summary>No HTML at all.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>The HTML; of HTML that is not at hand as a text made anew each time.</summary>
    public string Text => _text ?? (_write is null ? Encoding.UTF8.GetString(_utf8) : Made(_write));

    /// <summary>True when there is nothing.</summary>
    public bool IsEmpty => _text is { } text ? text.Length == 0 : _write is null && _utf8.Length == 0;

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

    /// <summary>Writes a text with its signs escaped.</summary>
    public static void WriteText(ReadOnlySpan<char> text, Utf8Writer writer)
    {
        while (true)
        {
            var at = text.IndexOfAny(Signs);
            if (at < 0)
            {
                writer.Write(text);
                return;
            }

            writer.Write(text[..at]);
            writer.WriteUtf8(Reference(text[at]));
            text = text[(at + 1)..];
        }
    }

    /// <summary>Writes it out.</summary>
    public void WriteTo(Utf8Writer writer)
    {
        if (_text is not null) writer.Write(_text);
        else if (_write is not null) _write(writer);
        else writer.WriteUtf8(_utf8);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string Made(Action<Utf8Writer> write)
    {
        using var writer = new Utf8Writer();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }

    private static ReadOnlySpan<byte> Reference(char sign) => sign switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

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
