using Casebook.Site.Bodies;

namespace Casebook.Site.Theming.Strings;

/// <summary>The words that stand inside texts, by language.</summary>
public static class BodyWordings
{
    /// <summary>The words of a theme in each of some languages.</summary>
    public static IReadOnlyDictionary<string, BodyWords> Of(Theme theme, IEnumerable<string> languages) =>
        languages.Distinct(StringComparer.Ordinal).ToDictionary(language => language, language => In(theme.Strings.In(language)), StringComparer.Ordinal);

    private static BodyWords In(StringTable strings) => new(
        Words(strings, "body.table", ("number", "{0}"), ("heads", "{1}")),
        Words(strings, "body.notes"),
        Words(strings, "body.note", ("number", "{0}")),
        Words(strings, "body.back", ("number", "{0}")));

    private static string Words(StringTable strings, string key, params ReadOnlySpan<(string Name, string Value)> places) =>
        strings.Find(key) is { } found ? found.Message.Other.Fill(places) : key;
}
