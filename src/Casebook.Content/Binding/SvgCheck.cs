using System.Xml;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Holds SVG files to drawings: no script, no handlers, no foreign content, nothing from outside the file.</summary>
public static class SvgCheck
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 20_000_000,
        CloseInput = true,
    };

    /// <summary>Reports everything in the file that is not allowed, at its line and column.</summary>
    public static void Check(SourceText text, DiagnosticBag diagnostics)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Content), Settings);
            var isFirst = true;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (isFirst && reader.LocalName != "svg")
                    {
                        Report(text, reader, $"<{Shown(reader.LocalName)}> instead of <svg>", diagnostics);
                        return;
                    }

                    isFirst = false;
                    CheckElement(text, reader, diagnostics);
                }
                else if (reader.NodeType == XmlNodeType.ProcessingInstruction) Report(text, reader, $"a processing instruction '{reader.Name}'", diagnostics);
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && LoadsSomething(reader.Value)) Report(text, reader, "a reference to something outside the file", diagnostics);
            }
        }
        catch (XmlException fault)
        {
            if (text.Content.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) is >= 0 and var type && fault.Message.Contains("DTD", StringComparison.Ordinal))
            {
                diagnostics.ReportWithHelp(text.Span(type, "<!DOCTYPE".Length), "take the DOCTYPE away", LinkDiagnostics.SvgMalformed, "it has a DOCTYPE");
                return;
            }

            var offset = fault.LineNumber == 0 ? 0 : text.Lines.StartOf(fault.LineNumber) + Math.Max(0, fault.LinePosition - 1);
            diagnostics.Report(text.Span(offset, 1), LinkDiagnostics.SvgMalformed, Shown(WithoutPlace(fault.Message)));
        }
    }

    /// <summary>True for the path of an SVG file.</summary>
    public static bool IsSvg(MediaFile file) => file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static void CheckElement(SourceText text, XmlReader reader, DiagnosticBag diagnostics)
    {
        if (IsRefused(reader.LocalName)) Report(text, reader, $"the element <{reader.LocalName}>", diagnostics);
        if (!reader.MoveToFirstAttribute()) return;
        do
        {
            var (name, value) = (reader.LocalName.ToLowerInvariant(), reader.Value);
            if (name.StartsWith("on", StringComparison.Ordinal)) Report(text, reader, $"the event handler '{reader.Name}'", diagnostics);
            else if (name is "href" or "src" && !IsInside(value)) Report(text, reader, $"a reference to something outside the file: {Shown(value)}", diagnostics);
            else if (name == "attributename" && (value.Contains("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
                Report(text, reader, $"an animation of '{Shown(value)}'", diagnostics);
            else if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && LoadsSomething(value)) Report(text, reader, "a reference to something outside the file", diagnostics);
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
    }

    private static bool IsRefused(string name) =>
        name.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "embed" or "object" or "audio" or "video" or "handler" or "listener" or "html" or "body" or "link" or "meta" or "base";

    private static bool IsInside(ReadOnlySpan<char> reference)
    {
        var value = reference.TrimStart();
        if (value.StartsWith("#")) return true;
        foreach (var kind in (ReadOnlySpan<string>)["png", "jpeg", "webp", "avif", "gif"])
        {
            if (value.StartsWith($"data:image/{kind};base64,", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True for style text that imports, or whose url(...) leads out of the file; escapes count as leading out, because nothing honest needs them.</summary>
    private static bool LoadsSomething(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase)) return true;
        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsInside(style.AsSpan(at + 4).TrimStart(" \t\r\n\"'"))) return true;
        }

        return style.Contains('\\', StringComparison.Ordinal) && style.Contains('(', StringComparison.Ordinal);
    }

    /// <summary>The message of the XML reader without the line and position at its end, which the span says.</summary>
    private static string WithoutPlace(string message) => message.LastIndexOf(" Line ", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;

    private static string Shown(string value) => value.Length > 120 ? value[..120] + "..." : value;

    private static void Report(SourceText text, XmlReader reader, string what, DiagnosticBag diagnostics)
    {
        var place = (IXmlLineInfo)reader;
        var offset = text.Lines.StartOf(place.LineNumber) + Math.Max(0, place.LinePosition - 1);
        diagnostics.ReportWithHelp(text.Span(offset, Math.Max(1, reader.Name.Length)), "draw the file anew without it", LinkDiagnostics.SvgUnsafe, what);
    }
}
