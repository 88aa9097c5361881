using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Site.Bodies;

/// <summary>Writes the marks of footnotes and the ways back from them.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline) return;
        var body = (BodyHtmlRenderer)renderer;
        var words = body.Frame?.Words ?? BodyWords.English;
        var prefix = body.Frame?.IdPrefix ?? "";
        if (link.IsBackLink)
        {
            renderer.Write(" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#").WriteEscape(prefix).Write("fnref_");
            body.WriteNumber(link.Index);
            renderer.Write('"');
            body.WriteLabel("aria-label", words.BackToText, link.Footnote.Order);
            renderer.Write(">\u21A9\uFE0E</a>");
            return;
        }

        renderer.Write("<sup class=\"footnote-ref\"><a role=\"doc-noteref\" id=\"").WriteEscape(prefix).Write("fnref_");
        body.WriteNumber(link.Index);
        renderer.Write("\" href=\"#").WriteEscape(prefix).Write("fn_");
        body.WriteNumber(link.Footnote.Order);
        renderer.Write('"');
        body.WriteLabel("aria-label", words.Note, link.Footnote.Order);
        renderer.Write('>');
        body.WriteNumber(link.Footnote.Order);
        renderer.Write("</a></sup>");
    }
}
