using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Markup;

/// <summary>Writes headings, whose levels stand below those of the page.</summary>
internal sealed class HeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var level = (char)('0' + obj.Level);
        renderer.Write("<h").Write(level);
        if (!((MarkupRenderer)renderer).IsSpecification) renderer.WriteAttributes(obj);
        renderer.Write('>');
        renderer.WriteLeafInline(obj);
        renderer.Write("</h").Write(level).WriteLine('>');
        renderer.EnsureLine();
    }
}
