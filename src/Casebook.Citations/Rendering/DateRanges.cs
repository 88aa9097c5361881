using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>Rows of date parts, and ranges: parts that both ends share are printed once.</summary>
internal static class DateRanges
{
    public static Fragment? Render(DateParts start, DateParts end, DatePartElement[] parts, string delimiter, bool yearSuffix, RenderPass pass)
    {
        var largest = start.Year != end.Year ? DatePartKind.Year : start.Month != end.Month || start.Season != end.Season ? DatePartKind.Month : DatePartKind.Day;
        if (!Array.Exists(parts, part => part.Kind == largest))
        {
            return Join(parts, 0, parts.Length, start, delimiter, DateTrim.None, yearSuffix, pass);
        }

        var (from, to) = (parts.Length, 0);
        var rangeDelimiter = "–";
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Kind < largest) continue;
            if (parts[i].Kind == largest) rangeDelimiter = parts[i].RangeDelimiter ?? "–";
            if (!HasValue(parts[i].Kind, start) && !HasValue(parts[i].Kind, end)) continue;
            (from, to) = (Math.Min(from, i), Math.Max(to, i + 1));
        }

        if (from >= to) return Join(parts, 0, parts.Length, start, delimiter, DateTrim.None, yearSuffix, pass);
        var before = Join(parts, 0, from, start, delimiter, DateTrim.None, yearSuffix, pass);
        var first = Join(parts, from, to, start, delimiter, DateTrim.LastSuffix, false, pass);
        var second = Join(parts, from, to, end, delimiter, DateTrim.FirstPrefix, yearSuffix, pass);
        var after = Join(parts, to, parts.Length, start, delimiter, DateTrim.None, yearSuffix, pass);
        var gap = first is not null && second is not null ? Fragment.Leaf(rangeDelimiter) : null;
        return Fragment.Join([before, Fragment.Join([first, gap, second]), after], delimiter);
    }

    /// <summary>The parts from one index up to another that a date has.</summary>
    public static Fragment? Join(DatePartElement[] parts, int from, int to, DateParts date, string delimiter, DateTrim trim, bool yearSuffix, RenderPass pass)
    {
        var (row, start) = (pass.Row, pass.Row.Count);
        for (var i = from; i < to; i++)
        {
            var part = parts[i];
            var isLast = trim == DateTrim.LastSuffix && IsLastWithValue(parts, i, to, date);
            var isFirst = trim == DateTrim.FirstPrefix && row.Count == start;
            if (DatePartRendering.Render(part, date, isFirst, isLast, yearSuffix, pass) is { } rendered) row.Add(rendered);
        }

        return Fragment.JoinEnd(row, start, delimiter);
    }

    private static bool IsLastWithValue(DatePartElement[] parts, int index, int to, DateParts date)
    {
        for (var i = index + 1; i < to; i++)
        {
            if (HasValue(parts[i].Kind, date)) return false;
        }

        return true;
    }

    private static bool HasValue(DatePartKind kind, DateParts date) => kind switch
    {
        DatePartKind.Month => date.Month is not null || date.Season is not null,
        DatePartKind.Day => date.Day is not null && date.Month is not null,
        _ => true,
    };
}
