using System.Globalization;

namespace Casebook.Site.Figures;

/// <summary>Who takes part in what: actors at the left, dossiers at the right, a line for each part that one has in the other; every name can be read.</summary>
public static class NetworkFigure
{
    private const double Width = 800;
    private const double LabelWidth = 270;
    private const double Line = 18;

    /// <summary>More nodes than this cannot be read; those with most ties are drawn, and the table beside the figure has all.</summary>
    public const int MostNodes = 160;

    /// <summary>The drawing; empty without ties. Nodes without a tie are left out.</summary>
    public static string Render(FigureLabel label, IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges)
    {
        var ties = new int[nodes.Count];
        foreach (var edge in edges) (ties[edge.From], ties[edge.To]) = (ties[edge.From] + 1, ties[edge.To] + 1);
        var drawn = Enumerable.Range(0, nodes.Count).Where(node => ties[node] > 0).OrderByDescending(node => ties[node]).Take(MostNodes).ToHashSet();
        var kept = edges.Where(edge => drawn.Contains(edge.From) && drawn.Contains(edge.To)).ToArray();
        if (kept.Length == 0) return "";
        var (left, right) = NetworkLayout.Order(nodes, [.. drawn.Where(node => !IsDossier(nodes[node])).Order()], [.. drawn.Where(node => IsDossier(nodes[node])).Order()], kept);
        var height = (Math.Max(left.Length, right.Length) * Line) + 8;
        var places = new (double X, double Y)[nodes.Count];
        for (var i = 0; i < left.Length; i++) places[left[i]] = (LabelWidth + 10, 4 + (height - 8) * (i + 0.5) / left.Length);
        for (var i = 0; i < right.Length; i++) places[right[i]] = (Width - LabelWidth - 10, 4 + (height - 8) * (i + 0.5) / right.Length);
        var svg = new SvgText("network", Width, height, label, drawn.Any(node => nodes[node].Name.Href is not null));
        foreach (var edge in kept) DrawEdge(svg, edge, places);
        foreach (var node in left.Concat(right)) DrawNode(svg, nodes[node], places[node], ties[node]);
        return svg.Finish();
    }

    private static bool IsDossier(NetworkNode node) => node.Kind == "dossier";

    private static void DrawEdge(SvgText svg, NetworkEdge edge, (double X, double Y)[] places)
    {
        var (from, to) = (places[edge.From], places[edge.To]);
        var bend = from.X == to.X ? from.X + (from.X < Width / 2 ? 60 : -60) : Width / 2;
        var path = string.Create(CultureInfo.InvariantCulture, $"M{from.X:0.#} {from.Y:0.#}C{bend:0.#} {from.Y:0.#} {bend:0.#} {to.Y:0.#} {to.X:0.#} {to.Y:0.#}");
        svg.Open("g", ("class", "tie"));
        if (edge.Words is { } words) svg.Title(words);
        svg.Shape("path", ("d", path), ("fill", "none"), ("stroke", "currentColor"), ("stroke-opacity", 0.3)).Close("g");
    }

    private static void DrawNode(SvgText svg, NetworkNode node, (double X, double Y) place, int ties)
    {
        var size = 2.5 + Math.Min(3.5, Math.Sqrt(ties) - 1);
        svg.OpenLink(node.Name.Href, node.Name.Words, $"node {node.Kind}");
        if (IsDossier(node))
        {
            svg.Shape("rect", ("x", place.X - size), ("y", place.Y - size), ("width", 2 * size), ("height", 2 * size), ("fill", "currentColor"));
            svg.Words(node.Name.Words, place.X + 10, place.Y + 4, "node-label", LabelWidth).CloseLink(node.Name.Href);
        }
        else
        {
            svg.Shape("circle", ("cx", place.X), ("cy", place.Y), ("r", size), ("fill", "currentColor"));
            svg.Words(node.Name.Words, place.X - 10, place.Y + 4, "node-label", LabelWidth, "end").CloseLink(node.Name.Href);
        }
    }
}
