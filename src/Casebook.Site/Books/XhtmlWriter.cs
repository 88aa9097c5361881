using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;

namespace Casebook.Site.Books;

/// <summary>
/// Writes a document as XHTML in the form that EPUB asks for. Nothing that a page may hold gives anything but well-formed XML: signs that XML forbids are left out,
/// names that it does not know too, and attributes for scripts.
/// </summary>
internal static partial class XhtmlWriter
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Empty = ["area", "br", "col", "hr", "img", "link", "meta", "source", "track", "wbr"];
    private static readonly string[] LeftOut = ["tabindex", "focusable", "contenteditable", "autofocus", "accesskey", "spellcheck", "xmlns"];
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<>\"");

    /// <summary>The document as UTF-8.</summary>
    public static byte[] Write(IDocument document)
    {
        var text = new StringBuilder(16 * 1024).Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
        Append(text, document.DocumentElement, null);
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    private static void Append(StringBuilder text, IElement element, string? outer)
    {
        if (!Name().IsMatch(element.LocalName) || element.NamespaceUri is not (Html or Svg)) return;
        text.Append('<').Append(element.LocalName);
        if (outer is null) text.Append(" xmlns=\"").Append(Html).Append("\" xmlns:epub=\"http://www.idpf.org/2007/ops\"");
        else if (element.NamespaceUri != outer) text.Append(" xmlns=\"").Append(element.NamespaceUri).Append('"');
        foreach (var attribute in element.Attributes) Append(text, attribute);
        if (Empty.Contains(element.LocalName))
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner) Append(text, inner, element.NamespaceUri);
            else if (child.NodeType == NodeType.Text) Escape(text, child.TextContent);
        }

        text.Append("</").Append(element.LocalName).Append('>');
    }

    private static void Append(StringBuilder text, IAttr attribute)
    {
        var name = attribute.Name;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || name.StartsWith("data-", StringComparison.Ordinal) || LeftOut.Contains(name)) return;
        if (!Name().IsMatch(name) && name != "epub:type") return;
        text.Append(' ').Append(name).Append("=\"");
        Escape(text, attribute.Value);
        text.Append('"');
        if (name != "lang") return;
        text.Append(" xml:lang=\"");
        Escape(text, attribute.Value);
        text.Append('"');
    }

    private static void Escape(StringBuilder text, string value)
    {
        if (value.AsSpan().IndexOfAny(Signs) < 0 && IsSound(value))
        {
            text.Append(value);
            return;
        }

        for (var i = 0; i < value.Length; i++)
        {
            var unit = value[i];
            if (char.IsHighSurrogate(unit) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) text.Append(unit).Append(value[++i]);
            else if (!XmlConvert.IsXmlChar(unit)) continue;
            else if (unit == '&') text.Append("&amp;");
            else if (unit == '<') text.Append("&lt;");
            else if (unit == '>') text.Append("&gt;");
            else if (unit == '"') text.Append("&quot;");
            else text.Append(unit);
        }
    }

    private static bool IsSound(string value)
    {
        foreach (var unit in value)
        {
            if (!XmlConvert.IsXmlChar(unit)) return false;
        }

        return true;
    }

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_.-]*\z")]
    private static partial Regex Name();
}
