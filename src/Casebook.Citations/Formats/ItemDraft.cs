using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats;

/// <summary>The variables of an item while it is read.</summary>
internal sealed class ItemDraft
{
    private static readonly VariableDictionary<string> s_none = new([]);

    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ImmutableArray<Name>> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ItemDate> Dates { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that come one by one.</summary>
    private readonly Dictionary<string, List<Name>> _lists = new(StringComparer.Ordinal);

    /// <summary>Adds a name to a variable that is not set as a whole.</summary>
    public void Add(string variable, Name name)
    {
        if (!_lists.TryGetValue(variable, out var list)) _lists.Add(variable, list = []);
        list.Add(name);
    }

    /// <summary>True when a variable of that name is set, of whatever kind.</summary>
    public bool Has(string variable) => Texts.ContainsKey(variable) || Names.ContainsKey(variable) || Dates.ContainsKey(variable) || _lists.ContainsKey(variable);

    public Item ToItem(string id, string type)
    {
        foreach (var (variable, names) in _lists) Names.TryAdd(variable, [.. names]);
        var translations = TranslationFields.Take(Extra);
        return new Item
        {
            Id = id,
            Type = type,
            Texts = new VariableDictionary<string>(Texts),
            Names = new VariableDictionary<ImmutableArray<Name>>(Names),
            Dates = new VariableDictionary<ItemDate>(Dates),
            Extra = Extra.Count == 0 ? s_none : new VariableDictionary<string>(Extra),
            Translations = translations,
        };
    }
}
