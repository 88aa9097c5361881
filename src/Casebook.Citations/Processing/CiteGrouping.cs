using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>Brings cites with the same names together, at the place of the first of them.</summary>
internal static class CiteGrouping
{
    public static List<CiteSlot> Group(List<CiteSlot> slots)
    {
        var groups = new List<List<CiteSlot>>();
        var byNames = new Dictionary<string, List<CiteSlot>>(StringComparer.Ordinal);
        foreach (var slot in slots)
        {
            var names = Names(slot);
            if (names.Length > 0 && byNames.TryGetValue(names, out var group))
            {
                group.Add(slot);
                continue;
            }

            var started = new List<CiteSlot> { slot };
            if (names.Length > 0) byNames[names] = started;
            groups.Add(started);
        }

        var result = new List<CiteSlot>(slots.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var slot in groups[i])
            {
                slot.Group = i;
                result.Add(slot);
            }
        }

        return result;
    }

    private static string Names(CiteSlot slot) => slot.State.Body?.Find(FragmentTag.Names) is { } names ? SortRendering.InnerText(names) : "";
}
