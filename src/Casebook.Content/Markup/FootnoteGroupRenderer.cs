using Casebook.Content.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Writes the footnotes at the end of a text.</summary>
internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        var markup = (MarkupRenderer)renderer;
        renderer.EnsureLine().Write("<section class=\"footnotes\" role=\"doc-endnotes\"");
        markup.LeaveLabel(MarkupLabel.Notes);
        renderer.WriteLine('>').WriteLine("<ol>");
        foreach (var block in group)
        {
            if (block is not Footnote footnote) continue;
            renderer.Write("<li id=\"fn_");
            markup.WriteNumber(footnote.Order);
            renderer.WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
