using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Casebook.Site.Bodies;

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class BodyAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var body = (BodyHtmlRenderer)renderer;
        var target = body.Body.Links.GetValueOrDefault(link.Span.Start);
        if (!renderer.EnableHtmlForInline || (body.Frame is not null && target is null))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a");
        if (target is not null) BodyAddress.WriteHref(body, target);
        else renderer.Write(" href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write('"');
        renderer.WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}
