using Casebook.Content.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Writes the marks of footnotes and the ways back from them.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline) return;
        var markup = (MarkupRenderer)renderer;
        if (link.IsBackLink)
        {
            renderer.Write(" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref_");
            markup.WriteNumber(link.Index);
            renderer.Write('"');
            markup.LeaveLabel(MarkupLabel.BackToText, link.Footnote.Order);
            renderer.Write(">\u21A9\uFE0E</a>");
            return;
        }

        renderer.Write("<sup class=\"footnote-ref\"><a role=\"doc-noteref\" id=\"fnref_");
        markup.WriteNumber(link.Index);
        renderer.Write("\" href=\"#fn_");
        markup.WriteNumber(link.Footnote.Order);
        renderer.Write('"');
        markup.LeaveLabel(MarkupLabel.Note, link.Footnote.Order);
        renderer.Write('>');
        markup.WriteNumber(link.Footnote.Order);
        renderer.Write("</a></sup>");
    }
}
