using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>Marks neighbouring cites with the same names as a group; where the style sorts its cites, brings all that have the same names together first.</summary>
internal static class CiteGrouping
{
    public static void Mark(List<CiteSlot> slots, bool gather)
    {
        if (gather) Gather(slots);
        var group = 0;
        for (var i = 0; i < slots.Count; i++)
        {
            if (i > 0 && Names(slots[i]) != Names(slots[i - 1])) group++;
            slots[i].Group = group;
        }
    }

    private static void Gather(List<CiteSlot> slots)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = slots.ConvertAll(slot => (Slot: slot, Place: Place(Names(slot), firsts)));
        slots.Clear();
        foreach (var (slot, _) in keyed.OrderBy(pair => pair.Place)) slots.Add(slot);
    }

    private static int Place(string names, Dictionary<string, int> firsts)
    {
        var next = firsts.Count;
        if (names.Length == 0) names = "\u001f" + next.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return firsts.TryGetValue(names, out var place) ? place : firsts[names] = next;
    }

    private static string Names(CiteSlot slot) => slot.State.Body?.Find(FragmentTag.Names) is { } names ? SortRendering.InnerText(names) : "";
}
