using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats;

/// <summary>Translations of variables as fields "translation.title.en", since no format has a place for them.</summary>
internal static class TranslationFields
{
    private const string Prefix = "translation.";

    /// <summary>What an item holds beyond variables, with its translations as fields, in ordinal order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Extra(Item item)
    {
        if (item.Extra.Count == 0 && item.Translations.Count == 0) return [];
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in item.Extra) all[name] = value;
        foreach (var (variable, translations) in item.Translations)
        {
            foreach (var translation in translations) all[$"{Prefix}{variable}.{translation.Language}"] = translation.Text;
        }

        return [.. all];
    }

    /// <summary>Takes such fields out; those of one variable come in ordinal order of their languages.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<Translation>> Take(Dictionary<string, string> extra)
    {
        if (extra.Count == 0) return ImmutableDictionary<string, ImmutableArray<Translation>>.Empty;
        var found = new Dictionary<string, List<Translation>>(StringComparer.Ordinal);
        foreach (var name in extra.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList())
        {
            var dot = name.IndexOf('.', Prefix.Length);
            if (dot < 0 || dot + 1 == name.Length || !LanguageNames.IsTag(name[(dot + 1)..])) continue;
            var variable = name[Prefix.Length..dot];
            if (!found.TryGetValue(variable, out var translations)) found.Add(variable, translations = []);
            translations.Add(new Translation(LanguageNames.Canonical(name[(dot + 1)..]), extra[name]));
            extra.Remove(name);
        }

        return new VariableDictionary<ImmutableArray<Translation>>(found.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal));
    }
}
