using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Site.Bodies;

/// <summary>Writes the footnotes at the end of a text.</summary>
internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        var body = (BodyHtmlRenderer)renderer;
        renderer.EnsureLine().Write("<section class=\"footnotes\" role=\"doc-endnotes\"");
        body.WriteLabel("aria-label", (body.Frame?.Words ?? BodyWords.English).Notes);
        renderer.WriteLine('>').WriteLine("<ol>");
        foreach (var block in group)
        {
            if (block is not Footnote footnote) continue;
            renderer.Write("<li id=\"").WriteEscape(body.Frame?.IdPrefix ?? "").Write("fn_");
            body.WriteNumber(footnote.Order);
            renderer.WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
