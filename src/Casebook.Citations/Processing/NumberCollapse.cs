using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>Collapses three or more cites with consecutive numbers to a range.</summary>
internal static class NumberCollapse
{
    public static void Apply(List<CiteSlot> slots, string delimiter, string? afterCollapse)
    {
        for (var start = 0; start < slots.Count;)
        {
            var end = start + 1;
            while (end < slots.Count && Continues(slots[end - 1], slots[end])) end++;
            if (end - start > 2)
            {
                for (var i = start + 1; i < end - 1; i++) slots[i].Content = null;
                slots[end - 1].Before = "–";
            }

            if (afterCollapse is not null && end < slots.Count && end - start > 1) slots[end].Before = afterCollapse;
            start = end;
        }

        _ = delimiter;
    }

    private static bool Continues(CiteSlot previous, CiteSlot next) =>
        IsPlain(previous) && IsPlain(next) && next.Item.Number == previous.Item.Number + 1;

    private static bool IsPlain(CiteSlot slot) =>
        !slot.HasAffixes && !slot.HasLocator && slot.Content?.Find(FragmentTag.CitationNumber) is not null;
}
