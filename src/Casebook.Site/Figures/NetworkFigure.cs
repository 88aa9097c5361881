namespace Casebook.Site.Figures;

/// <summary>Who takes part in what: nodes and the ties between them.</summary>
public static class NetworkFigure
{
    private const double Width = 800;
    private const double Margin = 60;
    private const double LabelWidth = 150;

    /// <summary>More nodes than this cannot be read; those with most ties are drawn, and the table beside the figure has all.</summary>
    public const int MostNodes = 120;

    /// <summary>The drawing; empty without nodes.</summary>
    public static string Render(FigureLabel label, IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges)
    {
        if (nodes.Count == 0) return "";
        var ties = new int[nodes.Count];
        foreach (var edge in edges) (ties[edge.From], ties[edge.To]) = (ties[edge.From] + 1, ties[edge.To] + 1);
        var drawn = Enumerable.Range(0, nodes.Count).OrderByDescending(node => ties[node]).Take(MostNodes).Order().ToArray();
        var numbers = drawn.Select((node, number) => (node, number)).ToDictionary(pair => pair.node, pair => pair.number);
        var kept = edges.Where(edge => edge.From != edge.To && numbers.ContainsKey(edge.From) && numbers.ContainsKey(edge.To))
            .Select(edge => edge with { From = numbers[edge.From], To = numbers[edge.To] }).ToArray();
        var height = Math.Clamp(drawn.Length * 16, 220, 900);
        var places = NetworkLayout.Place(drawn.Length, kept)
            .Select(place => (X: Margin + (place.X * (Width - (2 * Margin))), Y: 20 + (place.Y * (height - 50)))).ToArray();
        var svg = new SvgText("network", Width, height, label, nodes.Any(node => node.Name.Href is not null));
        foreach (var edge in kept) DrawEdge(svg, edge, places);
        for (var i = 0; i < drawn.Length; i++) DrawNode(svg, nodes[drawn[i]], places[i], ties[drawn[i]]);
        return svg.Finish();
    }

    private static void DrawEdge(SvgText svg, NetworkEdge edge, (double X, double Y)[] places)
    {
        var (from, to) = (places[edge.From], places[edge.To]);
        svg.Open("g", ("class", "tie"));
        if (edge.Words is { } words) svg.Title(words);
        svg.Shape("line", ("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y), ("stroke", "currentColor"), ("stroke-opacity", 0.25)).Close("g");
    }

    private static void DrawNode(SvgText svg, NetworkNode node, (double X, double Y) place, int ties)
    {
        var size = 4 + Math.Min(6, Math.Sqrt(ties));
        svg.OpenLink(node.Name.Href, node.Name.Words, $"node {node.Kind}");
        if (node.Kind == "dossier")
            svg.Shape("rect", ("x", place.X - size), ("y", place.Y - size), ("width", 2 * size), ("height", 2 * size), ("fill", "currentColor"), ("fill-opacity", 0.3), ("stroke", "currentColor"));
        else
            svg.Shape("circle", ("cx", place.X), ("cy", place.Y), ("r", size), ("fill", "currentColor"), ("fill-opacity", 0.8));
        svg.Words(node.Name.Words, place.X, place.Y + size + 12, "node-label", LabelWidth, "middle").CloseLink(node.Name.Href);
    }
}
