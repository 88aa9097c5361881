using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Site.Bodies;

/// <summary>Writes cross-links with their own words, else the title of what they lead to.</summary>
internal sealed class CrossLinkRenderer : HtmlObjectRenderer<CrossLinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CrossLinkInline obj)
    {
        var body = (BodyHtmlRenderer)renderer;
        if (body.Frame is null)
        {
            body.WriteAsWritten(obj);
            return;
        }

        var target = body.Body.Links.GetValueOrDefault(obj.Span.Start);
        var isLink = target is not null && renderer.EnableHtmlForInline;
        if (isLink)
        {
            renderer.Write("<a");
            BodyAddress.WriteHref(body, target!);
            if (body.Frame.Page.MeaningOf(target!) is { } meaning) BodyAddress.WriteMeaning(renderer, meaning);
            renderer.WriteAttributes(obj).Write('>');
        }

        if (obj.FirstChild is not null) renderer.WriteChildren(obj);
        else renderer.WriteEscape((isLink ? body.Frame.Page.TitleOf(target!) : null) ?? obj.Target);
        if (isLink) renderer.Write("</a>");
    }
}
