using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Casebook.Content.Markup;

/// <summary>Writes quotations, remarks and figures; of other directives the commentary only.</summary>
internal sealed class DirectiveRenderer : HtmlObjectRenderer<DirectiveBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, DirectiveBlock obj)
    {
        var markup = (MarkupRenderer)renderer;
        var directive = markup.DirectiveAt(obj);
        renderer.EnsureLine();
        switch (directive?.Kind)
        {
            case DirectiveKind.Quote:
                WriteIn(markup, obj, "blockquote", "quote");
                break;
            case DirectiveKind.Note:
                WriteIn(markup, obj, "aside role=\"note\"", "note");
                break;
            case DirectiveKind.Figure:
                WriteFigure(markup, obj, directive);
                break;
            default:
                renderer.WriteChildren(obj);
                break;
        }
    }

    private static void WriteIn(MarkupRenderer renderer, DirectiveBlock block, string element, string ownClass)
    {
        renderer.Write('<').Write(element);
        renderer.WriteAttributesWith(ownClass, block);
        renderer.WriteLine('>');
        renderer.WriteChildren(block);
        renderer.EnsureLine().Write("</").Write(element.AsSpan(0, element.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? end : element.Length));
        renderer.WriteLine('>');
    }

    private static void WriteFigure(MarkupRenderer renderer, DirectiveBlock block, Directive directive)
    {
        var target = new LinkTarget(LinkTargetKind.Media, null, null, directive.Argument);
        renderer.Write("<figure");
        renderer.WriteAttributesWith("figure", block);
        renderer.Write("><img src=\"");
        renderer.LeaveAddress(target);
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
