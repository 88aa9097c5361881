namespace Casebook.Site.Figures;

/// <summary>A matrix in small: letters in tinted squares.</summary>
public static class GridFigure
{
    private const double Cell = 30;
    private const double Line = 24;
    private const double Labels = 320;
    private const double HeadWidth = 150;

    /// <summary>The drawing; empty without rows or columns.</summary>
    public static string Render(FigureLabel label, IReadOnlyList<FigureName> columns, IReadOnlyList<GridRow> rows)
    {
        if (rows.Count == 0 || columns.Count == 0) return "";
        var head = Line * columns.Count;
        var width = Labels + (Cell * columns.Count) + HeadWidth;
        var hasLinks = columns.Concat(rows.Select(row => row.Name)).Any(name => name.Href is not null);
        var svg = new SvgText("grid", width, head + (rows.Count * Line) + 4, label, hasLinks);
        for (var i = 0; i < columns.Count; i++) DrawHead(svg, columns[i], i, head);
        for (var i = 0; i < rows.Count; i++) DrawRow(svg, rows[i], head + (i * Line), columns.Count);
        return svg.Finish();
    }

    /// <summary>Heads stand in steps, each with a line down to its column, so that long names need no turning.</summary>
    private static void DrawHead(SvgText svg, FigureName column, int i, double head)
    {
        var (x, y) = (Labels + (i * Cell) + (Cell / 2), (i * Line) + (Line / 2));
        svg.Shape("line", ("class", "head-line"), ("x1", x), ("y1", y + 4), ("x2", x), ("y2", head), ("stroke", "currentColor"), ("stroke-opacity", 0.4));
        svg.OpenLink(column.Href, column.Words, "column");
        svg.Words(column.Words, x - 4, y + 4, "column-label", HeadWidth + Cell).CloseLink(column.Href);
    }

    private static void DrawRow(SvgText svg, GridRow row, double y, int columns)
    {
        svg.OpenLink(row.Name.Href, row.Name.Words, "row");
        svg.Words(row.Name.Words, Labels - 8, y + 16, "row-label", Labels - 10, "end").CloseLink(row.Name.Href);
        for (var i = 0; i < Math.Min(columns, row.Cells.Count); i++)
        {
            var (cell, x) = (row.Cells[i], Labels + (i * Cell));
            svg.Open("g", ("class", $"cell {cell.Kind}")).Title(cell.Words);
            svg.Shape("rect", ("x", x + 1), ("y", y + 1), ("width", Cell - 2), ("height", Line - 2), ("fill", "currentColor"), ("fill-opacity", Math.Clamp(cell.Strength, 0, 1) * 0.5), ("stroke", "currentColor"), ("stroke-opacity", 0.4));
            svg.Words(cell.Letters, x + (Cell / 2), y + 16, "letters", anchor: "middle").Close("g");
        }
    }
}
