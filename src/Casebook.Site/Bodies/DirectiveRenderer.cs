using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Site.Bodies;

/// <summary>Writes quotations, remarks and figures; of other directives the commentary only.</summary>
internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj)
    {
        var body = (BodyHtmlRenderer)renderer;
        var directive = body.DirectiveAt(obj);
        renderer.EnsureLine();
        switch (directive?.Kind)
        {
            case DirectiveKind.Quote:
                WriteIn(body, obj, "blockquote", "quote");
                break;
            case DirectiveKind.Note:
                WriteIn(body, obj, "aside role=\"note\"", "note");
                break;
            case DirectiveKind.Figure when body.Frame is { } frame:
                WriteFigure(body, frame, obj, directive);
                break;
            default:
                renderer.WriteChildren(obj);
                break;
        }
    }

    private static void WriteIn(BodyHtmlRenderer renderer, DirectiveBlock block, string element, string ownClass)
    {
        renderer.Write('<').Write(element);
        renderer.WriteAttributesWith(ownClass, block);
        renderer.WriteLine('>');
        renderer.WriteChildren(block);
        renderer.EnsureLine().Write("</").Write(element.AsSpan(0, element.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? end : element.Length));
        renderer.WriteLine('>');
    }

    private static void WriteFigure(BodyHtmlRenderer renderer, BodyFrame frame, DirectiveBlock block, Directive directive)
    {
        var target = new LinkTarget(LinkTargetKind.Media, null, null, directive.Argument);
        renderer.Write("<figure");
        renderer.WriteAttributesWith("figure", block);
        renderer.Write("><img src=\"").WriteEscape(frame.Page.Href(target));
        renderer.Write("\" alt=\"").WriteEscape(directive.Alternative).WriteLine("\" loading=\"lazy\" decoding=\"async\">");
        if (block.Count > 0)
        {
            renderer.WriteLine("<figcaption>");
            renderer.WriteChildren(block);
            renderer.EnsureLine().WriteLine("</figcaption>");
        }

        renderer.WriteLine("</figure>");
    }
}
