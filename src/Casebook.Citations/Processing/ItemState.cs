using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>What a run knows of an item: its number, its label, and what disambiguation has settled.</summary>
internal sealed class ItemState(PreparedItem item)
{
    public PreparedItem Item { get; } = item;

    /// <summary>The citation number, from 1.</summary>
    public int Number { get; set; }

    public CiteParameters Parameters { get; set; } = CiteParameters.None;

    /// <summary>The label made from names and year, for styles that print labels.</summary>
    public string Label { get; set; } = "";

    /// <summary>The place by the sort keys that were asked for last; the same for items that no key tells apart.</summary>
    public int Rank { get; set; }
}
