using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Figures;

/// <summary>An origin tree: roots at the left, what derives from each under it; a filled mark for a source that counts, a struck line for one that does not.</summary>
public static class OriginFigure
{
    private const double Width = 640;
    private const double Line = 24;
    private const double Step = 22;
    private const int MostSteps = 12;

    /// <summary>The drawing; empty for an empty tree.</summary>
    /// <param name="label">What it shows.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="name">The words and, where there is one, the address of a node.</param>
    public static string Render(FigureLabel label, OriginTree tree, Func<OriginNode, FigureName> name)
    {
        if (tree.Nodes.IsEmpty) return "";
        var names = tree.Nodes.Select(name).ToArray();
        var svg = new SvgText("origins", Width, (tree.Nodes.Length * Line) + 4, label, names.Any(item => item.Href is not null));
        for (var i = 0; i < names.Length; i++)
        {
            if (tree.Nodes[i].Parent >= 0) DrawBranch(svg, tree, i);
        }

        for (var i = 0; i < names.Length; i++) DrawNode(svg, tree.Nodes[i], names[i], Middle(i));
        return svg.Finish();
    }

    private static void DrawBranch(SvgText svg, OriginTree tree, int i)
    {
        var (x, from, to) = (Left(tree.Nodes[tree.Nodes[i].Parent].Depth), Middle(tree.Nodes[i].Parent) + 6, Middle(i));
        svg.Open("g", ("class", "branch"), ("stroke", "currentColor"), ("stroke-opacity", 0.5));
        svg.Shape("line", ("x1", x), ("y1", from), ("x2", x), ("y2", to));
        svg.Shape("line", ("x1", x), ("y1", to), ("x2", Left(tree.Nodes[i].Depth) - 6), ("y2", to)).Close("g");
    }

    private static void DrawNode(SvgText svg, OriginNode node, FigureName name, double middle)
    {
        var x = Left(node.Depth);
        svg.OpenLink(name.Href, name.Words, StyleOf(node));
        svg.Shape(
            "circle",
            ("cx", x),
            ("cy", middle),
            ("r", node.Stance is null ? 3.0 : 5.0),
            ("fill", "currentColor"),
            ("fill-opacity", node.IsCounted ? 1.0 : node.Stance is null ? 0.5 : 0.0),
            ("stroke", "currentColor"));
        svg.Words(name.Words, x + 11, middle + 4, "node-label", Width - x - 14);
        if (!node.Stands)
        {
            var end = Math.Min(Width, x + 11 + TextWidth.Of(name.Words, SvgText.SmallPrint));
            svg.Shape("line", ("class", "struck"), ("x1", x + 9), ("y1", middle), ("x2", end), ("y2", middle), ("stroke", "currentColor"));
        }

        svg.CloseLink(name.Href);
    }

    private static string StyleOf(OriginNode node)
    {
        var style = node.Stance switch { Stance.Supports => "node supports", Stance.Disputes => "node disputes", Stance.Background => "node context", _ => "node between" };
        if (node.IsCounted) style += " counted";
        if (!node.Stands) style += " fallen";
        return node.IsRepeat ? style + " repeat" : style;
    }

    private static double Left(int depth) => 8 + (Math.Min(depth, MostSteps) * Step);

    private static double Middle(int line) => (line * Line) + (Line / 2);
}
