using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Leaves citations to the page; writes nothing of them in a picture's words.</summary>
internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CitationInline obj)
    {
        var markup = (MarkupRenderer)renderer;
        if (markup.IsSpecification) markup.WriteAsWritten(obj);
        else if (renderer.EnableHtmlForInline && markup.CitationAt(obj.Span.Start) is { } citation) markup.Leave(citation);
    }
}
