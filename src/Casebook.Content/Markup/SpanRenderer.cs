using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Writes words with attributes.</summary>
internal sealed class SpanRenderer : HtmlObjectRenderer<SpanInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, SpanInline obj)
    {
        if (renderer.EnableHtmlForInline) renderer.Write("<span").WriteAttributes(obj).Write('>');
        renderer.WriteChildren(obj);
        if (renderer.EnableHtmlForInline) renderer.Write("</span>");
    }
}
