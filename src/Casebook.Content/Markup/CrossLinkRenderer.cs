using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Writes cross-links with their own words; those without leave it to the page to call what they lead to by its title.</summary>
internal sealed class CrossLinkRenderer : HtmlObjectRenderer<CrossLinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CrossLinkInline obj)
    {
        var markup = (MarkupRenderer)renderer;
        if (markup.IsSpecification)
        {
            markup.WriteAsWritten(obj);
            return;
        }

        var target = renderer.EnableHtmlForInline ? markup.TargetAt(obj.Span.Start) : null;
        if (target is not null)
        {
            renderer.Write("<a");
            LinkAttributes.WriteHref(markup, target);
            markup.LeaveMeaning(target);
            renderer.WriteAttributes(obj).Write('>');
        }

        if (obj.FirstChild is not null) renderer.WriteChildren(obj);
        else if (target is not null) markup.LeaveTitle(target, obj.Target);
        else renderer.WriteEscape(obj.Target);
        if (target is not null) renderer.Write("</a>");
    }
}
