using System.Globalization;

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
        if (place == 2)
        {
            for (var line = x + 6; line < x + width - 1; line += 6)
                svg.Shape("line", ("x1", line), ("y1", 1.0), ("x2", line), ("y2", Height - 1), ("stroke", "currentColor"), ("stroke-opacity", 0.3));
        }

        svg.Words(segment.Count.ToString(CultureInfo.InvariantCulture), x + (width / 2), 14, "count", anchor: "middle").Close("g");
    }

    private static double Opacity(int place) => place switch { 0 => 0.4, 1 => 0.2, 2 => 0.1, _ => 0 };
}
