using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats;

/// <summary>The variables of an item while it is read.</summary>
internal sealed class ItemDraft
{
    public SortedDictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ImmutableArray<Name>> Names { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ItemDate> Dates { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);

    /// <summary>True when a variable of that name is set, of whatever kind.</summary>
    public bool Has(string variable) => Texts.ContainsKey(variable) || Names.ContainsKey(variable) || Dates.ContainsKey(variable);

    public Item ToItem(string id, string type) => new() { Id = id, Type = type, Texts = Texts, Names = Names, Dates = Dates, Extra = Extra };
}
