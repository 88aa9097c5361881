using System.Buffers;
using System.Globalization;
using System.Text;

namespace Casebook.Site.Figures;

/// <summary>
/// Writes SVG that stands in a page: no ids, no styles, colours by class over currentColor, so that a theme, the dark and paper decide. Everything written is
/// escaped; numbers have at most one decimal.
/// </summary>
internal sealed class SvgText
{
    private static readonly SearchValues<char> Signs =
        SearchValues.Create([.. "&<>\"\uFFFE\uFFFF", .. Enumerable.Range(0, ' ').Select(i => (char)i), .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i)]);

    private readonly StringBuilder _text = new();

    /// <summary>Opens a drawing of a size in user units. With links in it it is a group to assistive technology, else an image.</summary>
    internal SvgText(string name, double width, double height, FigureLabel label, bool hasLinks)
    {
        _text.Append("<svg class=\"figure figure-").Append(name).Append("\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        Number(width).Append(' ');
        Number(height).Append("\" width=\"");
        Number(width).Append("\" height=\"");
        Number(height).Append("\" role=\"").Append(hasLinks ? "group" : "img").Append("\" aria-label=\"").Append(Escape(label.Title));
        _text.Append("\" focusable=\"false\"><title>").Append(Escape(label.Title)).Append("</title>");
        if (label.Description is { } description) _text.Append("<desc>").Append(Escape(description)).Append("</desc>");
    }

    /// <summary>Opens an element; attributes are pairs of name and value, a null value leaves its pair out.</summary>
    internal SvgText Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    internal SvgText Shape(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>Closes an element.</summary>
    internal SvgText Close(string name)
    {
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Writes a text at a place, cut to a width with an ellipsis; the font is the page's at the size of the figure's small print.</summary>
    internal SvgText Words(string words, double x, double y, string style, double width = double.MaxValue, string? anchor = null)
    {
        Open("text", ("class", style), ("x", x), ("y", y), ("text-anchor", anchor), ("font-size", SmallPrint), ("fill", "currentColor"));
        _text.Append(Escape(TextWidth.Cut(words, width, SmallPrint)));
        return Close("text");
    }

    /// <summary>Writes what a pointer or a screen reader finds at the element opened last.</summary>
    internal SvgText Title(string words)
    {
        _text.Append("<title>").Append(Escape(words)).Append("</title>");
        return this;
    }

    /// <summary>Opens a link or, without an address, a plain group; its title is its name.</summary>
    internal SvgText OpenLink(string? href, string name, string? style = null)
    {
        if (href is null) Open("g", ("class", style));
        else Open("a", ("href", href), ("class", style));
        return Title(name);
    }

    /// <summary>Closes what <see cref="OpenLink"/> opened.</summary>
    internal SvgText CloseLink(string? href) => Close(href is null ? "g" : "a");

    /// <summary>The whole drawing, closed.</summary>
    internal string Finish() => _text.Append("</svg>").ToString();

    /// <summary>The size of lettering in user units.</summary>
    internal const double SmallPrint = 12;

    /// <summary>A text with the signs of markup as references and without characters that XML does not know.</summary>
    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0) return text;
        var clean = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': clean.Append("&amp;"); break;
                case '<': clean.Append("&lt;"); break;
                case '>': clean.Append("&gt;"); break;
                case '"': clean.Append("&quot;"); break;
                case < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF: clean.Append('\uFFFD'); break;
                default: clean.Append(rune.ToString()); break;
            }
        }

        return clean.ToString();
    }

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            _text.Append(' ').Append(attribute).Append("=\"");
            if (value is double number) Number(number);
            else _text.Append(Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
            _text.Append('"');
        }
    }

    private StringBuilder Number(double value) => _text.Append(CultureInfo.InvariantCulture, $"{Math.Round(value, 1, MidpointRounding.AwayFromZero):0.#}");
}
