using Casebook.Content.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Markup;

/// <summary>Writes links and pictures; words without the link where binding gave it no target.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var markup = (MarkupRenderer)renderer;
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }

        if (link.IsImage) WritePicture(markup, link);
        else WriteLink(markup, link);
    }

    private static void WriteLink(MarkupRenderer renderer, LinkInline link)
    {
        var target = renderer.TargetAt(link.Span.Start);
        if (!renderer.IsSpecification && target is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a");
        if (target is null) renderer.Write(" href=\"").WriteEscapeUrl(link.Url).Write('"');
        else LinkAttributes.WriteHref(renderer, target);
        LinkAttributes.WriteTitle(renderer, link.Title);
        renderer.WriteAttributes(link).Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WritePicture(MarkupRenderer renderer, LinkInline image)
    {
        var target = renderer.TargetAt(image.Span.Start);
        if (!renderer.IsSpecification && target is not { Kind: LinkTargetKind.Media })
        {
            renderer.WriteChildren(image);
            return;
        }

        renderer.Write("<img src=\"");
        if (renderer.IsSpecification) renderer.WriteEscapeUrl(image.Url);
        else renderer.LeaveAddress(target!);
        renderer.Write("\" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
        LinkAttributes.WriteTitle(renderer, image.Title);
        renderer.WriteAttributes(image).Write(renderer.IsSpecification ? " />" : " loading=\"lazy\" decoding=\"async\">");
    }
}
