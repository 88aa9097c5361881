using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>Marks neighbouring cites with the same names as a group; the order of the cites stays as it is.</summary>
internal static class CiteGrouping
{
    public static void Mark(List<CiteSlot> slots)
    {
        var group = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            if (i > 0 && Names(slots[i]) != Names(slots[i - 1])) group++;
            slots[i].Group = group;
        }
    }

    private static string Names(CiteSlot slot) => slot.State.Body?.Find(FragmentTag.Names) is { } names ? SortRendering.InnerText(names) : "";
}
