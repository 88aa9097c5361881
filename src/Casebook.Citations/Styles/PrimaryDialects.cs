using System.Collections.Frozen;

namespace Casebook.Citations.Styles;

/// <summary>The dialect that stands for a language given without region.</summary>
internal static class PrimaryDialects
{
    private static readonly FrozenDictionary<string, string> Dialects = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["af"] = "af-ZA", ["bal"] = "bal-PK", ["bg"] = "bg-BG", ["brh"] = "brh-PK", ["ca"] = "ca-AD", ["cs"] = "cs-CZ", ["cy"] = "cy-GB",
        ["da"] = "da-DK", ["de"] = "de-DE", ["el"] = "el-GR", ["en"] = "en-US", ["es"] = "es-ES", ["et"] = "et-EE", ["fa"] = "fa-IR",
        ["fi"] = "fi-FI", ["fr"] = "fr-FR", ["gl"] = "gl-ES", ["he"] = "he-IL", ["hi"] = "hi-IN", ["hr"] = "hr-HR", ["hu"] = "hu-HU",
        ["hy"] = "hy-AM", ["id"] = "id-ID", ["is"] = "is-IS", ["it"] = "it-IT", ["ja"] = "ja-JP", ["km"] = "km-KH", ["ko"] = "ko-KR",
        ["lij"] = "lij-IT", ["lt"] = "lt-LT", ["lv"] = "lv-LV", ["mn"] = "mn-MN", ["ms"] = "ms-MY", ["nb"] = "nb-NO", ["nl"] = "nl-NL",
        ["nn"] = "nn-NO", ["no"] = "nb-NO", ["pa"] = "pa-PK", ["pl"] = "pl-PL", ["pt"] = "pt-PT", ["ro"] = "ro-RO", ["ru"] = "ru-RU",
        ["sk"] = "sk-SK", ["sl"] = "sl-SI", ["sr"] = "sr-Latn-RS", ["sv"] = "sv-SE", ["th"] = "th-TH", ["tr"] = "tr-TR", ["uk"] = "uk-UA",
        ["vi"] = "vi-VN", ["zh"] = "zh-CN", ["ar"] = "ar", ["eu"] = "eu", ["la"] = "la",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The primary dialect of a language, or null when the language has none of its own.</summary>
    public static string? Of(string language) => Dialects.GetValueOrDefault(language);

    /// <summary>The language without region and script.</summary>
    public static string LanguageOf(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? tag[..end] : tag;
}
