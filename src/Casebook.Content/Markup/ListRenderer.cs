using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Markup;

/// <summary>Writes lists with the line ends of CommonMark's specification.</summary>
internal sealed class ListRenderer : HtmlObjectRenderer<ListBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        renderer.EnsureLine().Write(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered)
        {
            if (list.BulletType is not '1') renderer.Write(" type=\"").Write(list.BulletType).Write('"');
            if (list.OrderedStart is { } start && start != "1") renderer.Write(" start=\"").WriteEscape(start).Write('"');
        }

        renderer.WriteAttributes(list).WriteLine('>');
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = !list.IsLoose;
        foreach (var block in list)
        {
            if (block is not ListItemBlock item) continue;
            renderer.EnsureLine().Write("<li").WriteAttributes(item).Write('>');
            if (item.Count > 0 && item[0] is not LinkReferenceDefinition && (list.IsLoose || item[0] is not ParagraphBlock)) renderer.WriteLine();
            renderer.WriteChildren(item);
            renderer.WriteLine("</li>");
        }

        renderer.ImplicitParagraph = outer;
        renderer.EnsureLine().WriteLine(list.IsOrdered ? "</ol>" : "</ul>");
    }
}
