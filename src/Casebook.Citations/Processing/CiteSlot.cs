using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>A cite on its way into a cluster: what it prints now, what stands before it, and the group it belongs to.</summary>
internal sealed class CiteSlot(CiteState state, ItemState item)
{
    public CiteState State { get; } = state;

    public ItemState Item { get; } = item;

    /// <summary>The cite's text with its own prefix and suffix; null when nothing is printed.</summary>
    public Fragment? Content { get; set; }

    public string Before { get; set; } = "";

    /// <summary>Cites with one group number have the same names.</summary>
    public int Group { get; set; }

    public bool HasAffixes => !string.IsNullOrEmpty(State.Cite.Prefix) || !string.IsNullOrEmpty(State.Cite.Suffix);

    /// <summary>True when the cite's prefix begins with punctuation of its own.</summary>
    public bool HasOwnStart => State.Cite.Prefix is [',' or '.' or ';' or ':', ..];

    /// <summary>True when the cite prints its locator.</summary>
    public bool HasLocator { get; } = !string.IsNullOrEmpty(state.Cite.Locator) && state.Body?.Find(FragmentTag.Locator) is not null;
}
