using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Leaves out names that the cite before has printed, and where the style asks for it the year too, so that letters follow one another.</summary>
internal static class YearCollapse
{
    public static void Apply(List<CiteSlot> slots, CitationOptions options, string delimiter, bool isSorted)
    {
        for (var start = 0; start < slots.Count;)
        {
            var end = start + 1;
            while (end < slots.Count && slots[end].Group == slots[start].Group && !Breaks(slots[end])) end++;
            if (end - start > 1) Collapse(slots, start, end, options, delimiter, options.CiteGroupDelimiter ?? (isSorted ? ", " : delimiter));
            if (end < slots.Count && (end - start > 1 || options.Collapse == CollapseKind.Year) && options.AfterCollapseDelimiter is { } after && !slots[end].HasOwnStart) slots[end].Before = after;
            start = end;
        }
    }

    private static bool Breaks(CiteSlot slot) => !string.IsNullOrEmpty(slot.State.Cite.Prefix);

    private static void Collapse(List<CiteSlot> slots, int start, int end, CitationOptions options, string delimiter, string groupDelimiter)
    {
        var original = slots.GetRange(start, end - start).ConvertAll(slot => slot.State.Body);
        for (var i = start + 1; i < end; i++)
        {
            var body = slots[i].State.Body;
            if (body?.Find(FragmentTag.Names) is not { } names) continue;
            slots[i].Content = CiteSlots.WithAffixes(slots[i].State, body.Replace(names, null));
            slots[i].Before = slots[i - 1].HasLocator ? options.AfterCollapseDelimiter ?? groupDelimiter : groupDelimiter;
        }

        if (options.Collapse is CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged) CollapseYears(slots, start, end, original, options, delimiter);
    }

    private static void CollapseYears(List<CiteSlot> slots, int start, int end, List<Fragment?> original, CitationOptions options, string delimiter)
    {
        for (var i = start; i < end;)
        {
            var next = i + 1;
            while (next < end && SameYear(slots[next - 1], slots[next], original[next - 1 - start], original[next - start])) next++;
            for (var j = i + 1; j < next; j++)
            {
                slots[j].Content = CiteSlots.WithAffixes(slots[j].State, original[j - start]?.Find(FragmentTag.YearSuffix));
                slots[j].Before = options.YearSuffixDelimiter ?? options.CiteGroupDelimiter ?? delimiter;
            }

            if (options.Collapse == CollapseKind.YearSuffixRanged) Range(slots, i, next);
            i = next;
        }
    }

    private static void Range(List<CiteSlot> slots, int from, int to)
    {
        for (var start = from; start < to;)
        {
            var end = start + 1;
            while (end < to && IsNextLetter(slots[end - 1], slots[end])) end++;
            if (end - start > 2)
            {
                for (var i = start + 1; i < end - 1; i++) slots[i].Content = null;
                slots[end - 1].Before = "–";
            }

            start = end;
        }
    }

    private static bool IsNextLetter(CiteSlot previous, CiteSlot next)
    {
        var (a, b) = (previous.Item.Parameters.YearSuffix, next.Item.Parameters.YearSuffix);
        return a.Length > 0 && a.Length == b.Length && a[..^1] == b[..^1] && b[^1] == a[^1] + 1;
    }

    private static bool SameYear(CiteSlot previous, CiteSlot next, Fragment? first, Fragment? second)
    {
        if (previous.HasLocator || next.HasLocator || previous.HasAffixes || next.HasAffixes) return false;
        if (first?.Find(FragmentTag.YearSuffix) is null || second?.Find(FragmentTag.YearSuffix) is null) return false;
        return SortRendering.Text(first.Find(FragmentTag.Year)) == SortRendering.Text(second.Find(FragmentTag.Year));
    }
}
