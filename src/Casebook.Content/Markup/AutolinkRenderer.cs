using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Markup;

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var markup = (MarkupRenderer)renderer;
        var target = markup.TargetAt(link.Span.Start);
        if (!renderer.EnableHtmlForInline || (!markup.IsSpecification && target is null))
        {
            renderer.WriteEscape(link.Url);
            return;
        }

        renderer.Write("<a");
        if (target is not null) LinkAttributes.WriteHref(markup, target);
        else renderer.Write(" href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write('"');
        renderer.WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}
