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
                WriteIn(renderer, obj, "<blockquote class=\"quote\"", "</blockquote>");
                break;
            case DirectiveKind.Note:
                WriteIn(renderer, obj, "<aside class=\"note\" role=\"note\"", "</aside>");
                break;
            case DirectiveKind.Figure when body.Frame is { } frame:
                WriteFigure(body, frame, obj, directive);
                break;
            default:
                renderer.WriteChildren(obj);
                break;
        }
    }

    private static void WriteIn(HtmlRenderer renderer, DirectiveBlock block, string open, string close)
    {
        renderer.Write(open).WriteAttributes(block).WriteLine('>');
        renderer.WriteChildren(block);
        renderer.EnsureLine().WriteLine(close);
    }

    private static void WriteFigure(BodyHtmlRenderer renderer, BodyFrame frame, DirectiveBlock block, Directive directive)
    {
        var target = new LinkTarget(LinkTargetKind.Media, null, null, directive.Argument);
        renderer.Write("<figure class=\"figure\"").WriteAttributes(block).Write("><img src=\"").WriteEscape(frame.Page.Href(target));
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
