using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Markup;

/// <summary>Writes tables in a frame of their own, which scrolls sideways, takes the focus and has a name.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    private const int LongestName = 80;

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var markup = (MarkupRenderer)renderer;
        renderer.EnsureLine().Write("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"");
        markup.LeaveLabel(MarkupLabel.Table, ++markup.Tables, NameOf(table));
        renderer.WriteLine('>').Write("<table").WriteAttributes(table).WriteLine('>');
        var isBody = false;
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i] is not TableRow row) continue;
            if (row.IsHeader) renderer.WriteLine("<thead>");
            else if (!isBody) renderer.WriteLine("<tbody>");
            isBody |= !row.IsHeader;
            WriteRow(markup, table, row);
            if (row.IsHeader) renderer.WriteLine("</thead>");
        }

        if (isBody) renderer.WriteLine("</tbody>");
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRow(MarkupRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not TableCell cell) continue;
            var isHead = row.IsHeader && cell.Count > 0 && cell.LastChild is ParagraphBlock { Inline.FirstChild: not null };
            renderer.Write(isHead ? "<th scope=\"col\"" : "<td");
            renderer.WriteAttributesWith(ClassOf(table, i), cell);
            renderer.Write('>');
            var outer = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.Write(cell);
            renderer.ImplicitParagraph = outer;
            renderer.WriteLine(isHead ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static string ClassOf(Table table, int column) => column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => "",
    };

    private static string NameOf(Table table)
    {
        if (table.Count == 0 || table[0] is not TableRow { IsHeader: true } head) return "";
        var names = new List<string>();
        foreach (var cell in head)
        {
            var name = PlainText.Of((ContainerBlock)cell);
            if (name.Length > 0) names.Add(name);
        }

        var all = string.Join(", ", names);
        return all.Length <= LongestName ? all : all[..LongestName].TrimEnd() + "…";
    }
}
