using Casebook.Citations.Items;

namespace Casebook.Site.Figures;

/// <summary>
/// Dates along an axis: a dot for a day, a bar for anything longer; a bar without a closing edge and with an arrow where an end is open, a dotted one where an end is
/// not known, a broken and lighter one where a date is uncertain or approximate.
/// </summary>
public static class TimelineFigure
{
    private const double Width = 760;
    private const double LabelWidth = 230;
    private const double LaneHeight = 24;
    private const double Top = 28;
    private const double Fade = 26;

    /// <summary>The drawing; empty when no date is known.</summary>
    public static string Render(FigureLabel label, IReadOnlyList<TimelineLane> lanes)
    {
        var scale = TimelineScale.Of(lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Date), LabelWidth + 10, Width - LabelWidth - 20);
        if (scale is null) return "";
        var height = Top + (lanes.Count * LaneHeight) + 6;
        var hasLinks = lanes.Any(lane => lane.Href is not null || lane.Marks.Any(mark => mark.Href is not null));
        var svg = new SvgText("timeline", Width, height, label, hasLinks);
        DrawAxis(svg, scale, height);
        for (var i = 0; i < lanes.Count; i++)
        {
            var middle = Top + (i * LaneHeight) + (LaneHeight / 2);
            DrawLabel(svg, lanes[i], middle);
            foreach (var mark in lanes[i].Marks) DrawMark(svg, scale, mark, middle);
        }

        return svg.Finish();
    }

    private static void DrawAxis(SvgText svg, TimelineScale scale, double height)
    {
        svg.Open("g", ("class", "axis"));
        svg.Shape("line", ("x1", scale.Left), ("y1", Top - 4), ("x2", scale.Right), ("y2", Top - 4), ("stroke", "currentColor"), ("stroke-opacity", 0.6));
        foreach (var (at, words) in scale.Ticks())
        {
            svg.Shape("line", ("class", "tick"), ("x1", at), ("y1", Top - 8), ("x2", at), ("y2", height), ("stroke", "currentColor"), ("stroke-opacity", 0.15));
            svg.Words(words, Math.Min(at, Width - (TextWidth.Of(words, SvgText.SmallPrint) / 2)), Top - 13, "tick-label", anchor: "middle");
        }

        svg.Close("g");
    }

    private static void DrawLabel(SvgText svg, TimelineLane lane, double middle)
    {
        if (lane.Label.Length == 0) return;
        if (lane.Href is not null) svg.OpenLink(lane.Href, lane.Label, "lane");
        svg.Words(lane.Label, LabelWidth, middle + 4, "lane-label", LabelWidth, "end");
        if (lane.Href is not null) svg.CloseLink(lane.Href);
    }

    private static void DrawMark(SvgText svg, TimelineScale scale, TimelineMark mark, double middle)
    {
        var date = mark.Date;
        if (date.EarliestDay is null && date.LatestDay is null) return;
        var isSoft = IsSoft(date.Start) || IsSoft(date.End);
        svg.OpenLink(mark.Href, mark.Words, isSoft ? $"mark {mark.Kind} soft" : $"mark {mark.Kind}");
        if (!date.IsInterval && date.EarliestDay == date.LatestDay) DrawDay(svg, scale.At((double)date.EarliestDay! + 0.5), middle, isSoft);
        else DrawBar(svg, scale, date, middle, isSoft);
        svg.CloseLink(mark.Href);
    }

    private static void DrawDay(SvgText svg, double x, double middle, bool isSoft) =>
        svg.Shape("circle", ("cx", x), ("cy", middle), ("r", 5.0), ("fill", "currentColor"), ("fill-opacity", isSoft ? 0.25 : 1.0), ("stroke", "currentColor"), ("stroke-dasharray", isSoft ? "2 2" : null));

    private static void DrawBar(SvgText svg, TimelineScale scale, Edtf date, double middle, bool isSoft)
    {
        var from = date.EarliestDay is { } first ? scale.At(first) : double.NaN;
        var to = date.LatestDay is { } last ? scale.At(last + 1.0) : double.NaN;
        var (isOpenLeft, isOpenRight) = (date.StartBound == EdtfBound.Open, date.EndBound == EdtfBound.Open);
        if (double.IsNaN(from)) from = isOpenLeft ? scale.Left : Math.Max(scale.Left, to - Fade);
        if (double.IsNaN(to)) to = isOpenRight ? scale.Right : Math.Min(scale.Right, from + Fade);
        if (to - from < 6) (from, to) = (((from + to) / 2) - 3, ((from + to) / 2) + 3);
        var isUnknown = date.StartBound == EdtfBound.Unknown || date.EndBound == EdtfBound.Unknown;
        svg.Shape("rect", ("class", "bar"), ("x", from), ("y", middle - 5), ("width", to - from), ("height", 10.0), ("fill", "currentColor"), ("fill-opacity", isSoft ? 0.12 : 0.35));
        var dashes = isUnknown ? "1 3" : isSoft ? "4 3" : null;
        var edge = $"M{Place(from)} {Place(middle - 5)}H{Place(to)}M{Place(from)} {Place(middle + 5)}H{Place(to)}";
        if (date.StartBound == EdtfBound.Known) edge += $"M{Place(from)} {Place(middle - 5)}V{Place(middle + 5)}";
        if (date.EndBound == EdtfBound.Known) edge += $"M{Place(to)} {Place(middle - 5)}V{Place(middle + 5)}";
        svg.Shape("path", ("class", "edge"), ("d", edge), ("fill", "none"), ("stroke", "currentColor"), ("stroke-dasharray", dashes));
        if (isOpenRight) svg.Shape("path", ("class", "open"), ("d", $"M{Place(to - 6)} {Place(middle - 8)}L{Place(to + 2)} {Place(middle)}L{Place(to - 6)} {Place(middle + 8)}"), ("fill", "none"), ("stroke", "currentColor"));
        if (isOpenLeft) svg.Shape("path", ("class", "open"), ("d", $"M{Place(from + 6)} {Place(middle - 8)}L{Place(from - 2)} {Place(middle)}L{Place(from + 6)} {Place(middle + 8)}"), ("fill", "none"), ("stroke", "currentColor"));
    }

    private static bool IsSoft(EdtfPoint? point) =>
        point is not null && (point.IsUncertain || point.IsApproximate || point.UnspecifiedYearDigits > 0 || point.IsMonthUnspecified || point.IsDayUnspecified);

    private static string Place(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
