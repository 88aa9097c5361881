using System.Collections.Frozen;

namespace Casebook.Citations.Formats;

/// <summary>Names of languages as babel and polyglossia have them, which other formats share, and their tags in BCP 47.</summary>
internal static class LanguageNames
{
    private const string Table =
        "english en|american en-US|usenglish en-US|british en-GB|ukenglish en-GB|canadian en-CA|australian en-AU|newzealand en-NZ|french fr|francais fr|acadian fr-CA|canadien fr-CA|german de|ngerman de-DE|austrian de-AT|naustrian de-AT"
        + "|swissgerman de-CH|nswissgerman de-CH|spanish es|mexican es-MX|portuguese pt|portuges pt|brazilian pt-BR|brazil pt-BR|italian it|russian ru|ukrainian uk|belarusian be|chinese zh|schinese zh-Hans|tchinese zh-Hant|japanese ja|korean ko"
        + "|polish pl|czech cs|slovak sk|slovene sl|slovenian sl|serbian sr|serbianc sr-Cyrl|croatian hr|bosnian bs|bulgarian bg|macedonian mk|greek el|polutonikogreek grc|ancientgreek grc|latin la|dutch nl|afrikaans af|danish da|norsk nb|nynorsk nn"
        + "|norwegian no|swedish sv|finnish fi|estonian et|latvian lv|lithuanian lt|hungarian hu|magyar hu|romanian ro|turkish tr|hebrew he|arabic ar|persian fa|farsi fa|urdu ur|hindi hi|bengali bn|tamil ta|telugu te|vietnamese vi|thai th|lao lo"
        + "|khmer km|indonesian id|malay ms|kazakh kk|kyrgyz ky|uzbek uz|turkmen tk|tajik tg|azerbaijani az|armenian hy|georgian ka|mongolian mn|tibetan bo|uyghur ug|albanian sq|icelandic is|irish ga|welsh cy|scottish gd|breton br|catalan ca"
        + "|basque eu|galician gl|esperanto eo|interlingua ia|amharic am|swahili sw|sanskrit sa|nepali ne|burmese my|filipino fil|tatar tt|chechen ce|luxembourgish lb|maltese mt";

    private static readonly FrozenDictionary<string, string> Tags =
        Table.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names =
        Table.Split('|').Select(pair => pair.Split(' ')).GroupBy(pair => pair[1], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First()[0], StringComparer.Ordinal);

    /// <summary>The tag of a language's name, also with "lang" before it, or null.</summary>
    public static string? Tag(string name)
    {
        var key = name.Trim().ToLowerInvariant();
        return Tags.GetValueOrDefault(key) ?? (key.StartsWith("lang", StringComparison.Ordinal) ? Tags.GetValueOrDefault(key[4..]) : null);
    }

    /// <summary>The name of a tag's language, or null when there is none for exactly that tag.</summary>
    public static string? Name(string tag) => Names.GetValueOrDefault(tag);

    /// <summary>True for a text in the form of a tag: letters and digits in groups joined by hyphens, the first of two or three letters.</summary>
    public static bool IsTag(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>A tag in its usual case: zh-Hans-CN.</summary>
    public static string Canonical(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length == 2) parts[i] = parts[i].ToUpperInvariant();
            else if (parts[i].Length == 4) parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..];
        }

        return string.Join('-', parts);
    }
}
