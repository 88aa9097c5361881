using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Puts the cites of a cluster together: sorted, grouped, collapsed, with delimiters and the layout's look.</summary>
internal sealed class ClusterAssembly(Style style)
{
    private readonly CitationOptions _options = style.CitationOptions;
    private readonly string _delimiter = style.Citation!.Delimiter ?? "";

    /// <summary>The cluster as one tree, or null when nothing is printed.</summary>
    public Fragment? Assemble(IReadOnlyList<CiteState> cites, IReadOnlyList<ItemState> items)
    {
        if (cites.Count == 0) return null;
        if (cites.Count == 1) return EntryParts.InLayout(CiteSlots.WithAffixes(cites[0], cites[0].Body)?.Tagged(FragmentTag.Cite, cites[0].Item.Id), style.Citation!.Look);
        var slots = CiteSlots.Of(cites, items);
        if (GroupsCites) CiteGrouping.Mark(slots, style.Citation!.Keys.Length > 0);
        Delimit(slots);
        switch (_options.Collapse)
        {
            case CollapseKind.CitationNumber: NumberCollapse.Apply(slots, _delimiter, _options.AfterCollapseDelimiter); break;
            case CollapseKind.Year or CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged: YearCollapse.Apply(slots, _options, _delimiter, style.Citation!.Keys.Length > 0); break;
            default: break;
        }

        var parts = new List<Fragment>();
        foreach (var slot in slots)
        {
            if (slot.Content is not { } content) continue;
            if (parts.Count > 0 && Fragment.Leaf(slot.Before) is { } before) parts.Add(before);
            parts.Add(content.Tagged(FragmentTag.Cite, slot.State.Item.Id));
        }

        return EntryParts.InLayout(Fragment.JoinAll(parts), style.Citation!.Look);
    }

    private bool GroupsCites => _options.CiteGroupDelimiter is not null
        || _options.Collapse is CollapseKind.Year or CollapseKind.YearSuffix or CollapseKind.YearSuffixRanged;

    /// <summary>The delimiter, unless the words of a cite bring punctuation of their own.</summary>
    private static string Fitting(string delimiter, CiteSlot previous, CiteSlot next)
    {
        if (next.State.Cite.Prefix is { Length: > 0 } prefix && prefix[0] is ',' or '.' or ';' or ':') return "";
        return delimiter.Length > 0 && previous.State.Cite.Suffix is { Length: > 0 } suffix && suffix.TrimEnd() is [.., ',' or ';' or ':' or '.'] ? " " : delimiter;
    }

    private void Delimit(List<CiteSlot> slots)
    {
        for (var i = 1; i < slots.Count; i++)
        {
            var isSameGroup = slots[i].Group == slots[i - 1].Group && GroupsCites;
            slots[i].Before = Fitting(isSameGroup ? _options.CiteGroupDelimiter ?? _delimiter : _delimiter, slots[i - 1], slots[i]);
        }
    }
}
