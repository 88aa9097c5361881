using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Site.Bodies;

/// <summary>Writes headings below those of the page.</summary>
internal sealed class BodyHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private const int LowestLevel = 6;

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var frame = ((BodyHtmlRenderer)renderer).Frame;
        var level = (char)('0' + Math.Min(obj.Level + (frame?.HeadingShift ?? 0), LowestLevel));
        renderer.Write("<h").Write(level);
        if (frame is not null) renderer.WriteAttributes(obj);
        renderer.Write('>');
        renderer.WriteLeafInline(obj);
        renderer.Write("</h").Write(level).WriteLine('>');
        renderer.EnsureLine();
    }
}
