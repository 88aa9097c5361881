using Casebook.Content.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Casebook.Site.Bodies;

/// <summary>Writes links and pictures; words without the link where binding gave it no target.</summary>
internal sealed class BodyLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var body = (BodyHtmlRenderer)renderer;
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }

        if (link.IsImage) WritePicture(body, link);
        else WriteLink(body, link);
    }

    private static void WriteLink(BodyHtmlRenderer renderer, LinkInline link)
    {
        var target = renderer.Body.Links.GetValueOrDefault(link.Span.Start);
        if (renderer.Frame is not null && target is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write("<a");
        if (target is null) renderer.Write(" href=\"").WriteEscapeUrl(link.Url).Write('"');
        else BodyAddress.WriteHref(renderer, target);
        BodyAddress.WriteTitle(renderer, link.Title);
        renderer.WriteAttributes(link).Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WritePicture(BodyHtmlRenderer renderer, LinkInline image)
    {
        var target = renderer.Body.Links.GetValueOrDefault(image.Span.Start);
        var isPlain = renderer.Frame is null;
        if (!isPlain && target is not { Kind: LinkTargetKind.Media })
        {
            renderer.WriteChildren(image);
            return;
        }

        renderer.Write("<img src=\"");
        if (isPlain) renderer.WriteEscapeUrl(image.Url);
        else renderer.WriteEscape(renderer.Frame!.Page.Href(target!));
        renderer.Write("\" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
        BodyAddress.WriteTitle(renderer, image.Title);
        renderer.WriteAttributes(image).Write(isPlain ? " />" : " loading=\"lazy\" decoding=\"async\">");
    }
}
