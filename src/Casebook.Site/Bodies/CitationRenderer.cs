using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Site.Bodies;

/// <summary>Writes citations as the page has made them; nothing in a picture's words.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        var body = (BodyHtmlRenderer)renderer;
        if (body.Frame is not { } frame) body.WriteAsWritten(obj);
        else if (renderer.EnableHtmlForInline && body.CitationAt(obj.Span.Start) is { } citation) renderer.Write(frame.Page.CitationHtml(citation));
    }
}
