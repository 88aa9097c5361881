using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Markup;

/// <summary>Writes blocks of raw HTML, which are refused before they get here, as the text that they are.</summary>
internal sealed class TagBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
    {
        renderer.EnsureLine().Write("<p>");
        renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true);
        renderer.WriteLine("</p>");
    }
}
