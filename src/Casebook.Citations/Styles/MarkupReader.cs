using System.Xml;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>Reads XML into <see cref="Markup"/> without document types, outside entities or unbounded depth.</summary>
internal static class MarkupReader
{
    private const int MaxDepth = 100;
    private const int MaxCharacters = 20_000_000;

    /// <summary>The root element, or null after reporting why there is none.</summary>
    public static Markup? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var start = 0;
        while (start < text.Content.Length && (text.Content[start] == '\uFEFF' || char.IsWhiteSpace(text.Content[start]))) start++;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = MaxCharacters,
        };
        var origin = text.Lines.PositionOf(start);
        try
        {
            using var source = new StringReader(start == 0 ? text.Content : text.Content[start..]);
            using var reader = XmlReader.Create(source, settings);
            return ReadTree(reader, text, origin, diagnostics);
        }
        catch (XmlException fault)
        {
            var offset = Offset(text, origin, fault.LineNumber, fault.LinePosition);
            diagnostics.Report(text.Span(offset, offset < text.Content.Length ? 1 : 0), CitationDiagnostics.BadXml, Words(fault));
            return null;
        }
    }

    private static Markup? ReadTree(XmlReader reader, SourceText text, LinePosition origin, DiagnosticBag diagnostics)
    {
        var place = (IXmlLineInfo)reader;
        var open = new Stack<Markup>();
        Markup? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var offset = Offset(text, origin, place.LineNumber, place.LinePosition);
                    var element = new Markup(reader.LocalName, text.Span(offset, reader.Name.Length));
                    var isEmpty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                    {
                        if (reader.Prefix != "xmlns" && reader.Name != "xmlns") element.Add(reader.Name, reader.Value);
                    }

                    if (open.TryPeek(out var parent)) parent.Add(element);
                    else root = element;
                    if (!isEmpty) open.Push(element);
                    if (open.Count > MaxDepth)
                    {
                        diagnostics.Report(element.Span, CitationDiagnostics.TooDeep, MaxDepth);
                        return null;
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when open.Count > 0:
                    open.Peek().Append(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static int Offset(SourceText text, LinePosition origin, int line, int column)
    {
        if (line <= 0) return 0;
        var startOfLine = text.Lines.StartOf(line + origin.Line - 1);
        return Math.Min(startOfLine + Math.Max(column, 1) - 1 + (line == 1 ? origin.Column - 1 : 0), text.Content.Length);
    }

    private static string Words(XmlException fault)
    {
        var end = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end > 0 ? fault.Message[..end] : fault.Message).TrimEnd('.', ' ');
    }
}
