using System.Globalization;
using System.Text;

namespace Casebook.Site.Figures;

/// <summary>A bar of parts in proportion, the number in each; textures differ, so that it reads without colour and on paper.</summary>
public static class BalanceFigure
{
    private const double Width = 360;
    private const double Height = 20;
    private const double Least = 14;

    /// <summary>The drawing; empty when there is nothing to show.</summary>
    public static string Render(FigureLabel label, IReadOnlyList<BalanceSegment> segments)
    {
        var (sum, count) = (0L, 0);
        foreach (var segment in segments) (sum, count) = (sum + Math.Max(0, segment.Count), segment.Count > 0 ? count + 1 : count);
        if (sum == 0) return "";
        var svg = new SvgText("balance", Width, Height, label, hasLinks: false);
        var (x, free) = (0.0, Width - (count * Least));
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Count <= 0) continue;
            var width = Least + (free * segment.Count / sum);
            Draw(svg, segment, x, width, i);
            x += width;
        }

        return svg.Finish();
    }

    private static void Draw(SvgText svg, BalanceSegment segment, double x, double width, int place)
    {
        svg.Open("g", ("class", $"segment {segment.Kind}")).Title(segment.Words);
        svg.Shape("rect", ("x", x + 0.5), ("y", 0.5), ("width", width - 1), ("height", Height - 1), ("fill", "currentColor"), ("fill-opacity", Opacity(place)), ("stroke", "currentColor"));
        if (place == 2) svg.Shape("path", ("d", Hatching(x, width)), ("fill", "none"), ("stroke", "currentColor"), ("stroke-opacity", 0.3));
        svg.Words(segment.Count.ToString(CultureInfo.InvariantCulture), x + (width / 2), 14, "count", anchor: "middle").Close("g");
    }

    /// <summary>Upright strokes over a part, 6 apart, as one path: it moves to the first of them, and from the foot of each to the head of the next.</summary>
    private static string Hatching(double x, double width)
    {
        var path = new StringBuilder();
        for (var stroke = x + 6; stroke < x + width - 1; stroke += 6)
        {
            if (path.Length == 0) path.Append(CultureInfo.InvariantCulture, $"M{stroke:0.#} 1v18");
            else path.Append("m6-18v18");
        }

        return path.ToString();
    }

    private static double Opacity(int place) => place switch { 0 => 0.4, 1 => 0.2, 2 => 0.1, _ => 0 };
}
