using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>Makes slots of cites: what each prints, with the prefix and suffix of the cite.</summary>
internal static class CiteSlots
{
    public static List<CiteSlot> Of(IReadOnlyList<CiteState> cites, IReadOnlyList<ItemState> items)
    {
        var slots = new List<CiteSlot>(cites.Count);
        for (var i = 0; i < cites.Count; i++)
        {
            var slot = new CiteSlot(cites[i], items[i]) { Group = i };
            slot.Content = WithAffixes(cites[i], cites[i].Body);
            slots.Add(slot);
        }

        return slots;
    }

    /// <summary>A body between the prefix and suffix of its cite, with a space where one is missing.</summary>
    public static Fragment? WithAffixes(CiteState state, Fragment? body)
    {
        var (prefix, suffix) = (state.Cite.Prefix ?? "", state.Cite.Suffix ?? "");
        if (prefix.Length == 0 && suffix.Length == 0) return body;
        if (prefix.Length > 0 && !char.IsWhiteSpace(prefix[^1]) && prefix[^1] is not ('(' or '[' or '“' or '‘' or '’' or '\'' or '-' or '/')) prefix += " ";
        if (suffix.Length > 0 && char.IsLetterOrDigit(suffix[0])) suffix = " " + suffix;
        var parts = new List<Fragment>(3);
        if (RichText.Parse(prefix) is { } before) parts.Add(before);
        if (body is not null) parts.Add(body);
        if (RichText.Parse(suffix) is { } after) parts.Add(after);
        return Fragment.JoinAll(parts);
    }
}
