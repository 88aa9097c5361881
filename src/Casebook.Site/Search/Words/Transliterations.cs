using System.Text;

namespace Casebook.Site.Search.Words;

/// <summary>
/// Other keys under which a name may stand in the other script: Latin spellings of Russian names that the key itself does not fold, and Latin keys of Cyrillic letters that
/// schemes write differently. The first key is the usual one; weak ones are tried only where nothing else was found.
/// </summary>
internal static class Transliterations
{
    private static readonly (string From, string To)[] Press =
    [
        ("schtsch", "shch"), ("chtch", "shch"), ("stch", "shch"), ("tsch", "ch"), ("tch", "ch"), ("ye", "e"), ("je", "e"), ("yo", "e"), ("jo", "e"), ("ou", "u"), ("ck", "k"),
    ];

    private static readonly (string From, string To)[] Scientific = [("ch", "kh"), ("c", "ts")];

    /// <summary>The other keys of a folded word, without its own.</summary>
    public static IReadOnlyList<string> KeysOf(string word, bool isWeak)
    {
        var own = WordKey.Of(word);
        var other = Letters.IsCyrillic(word) ? OfCyrillic(word, isWeak) : OfLatin(word, isWeak);
        return other is null || other == own ? [] : [other];
    }

    private static string? OfLatin(string word, bool isWeak)
    {
        foreach (var unit in word)
        {
            if (!char.IsAsciiLetterLower(unit)) return null;
        }

        var text = Replace(word, isWeak ? Scientific : Press);
        if (!isWeak && text.Length > 4 && text.EndsWith("ine", StringComparison.Ordinal)) text = text[..^1];
        return WordKey.Of(text);
    }

    private static string OfCyrillic(string word, bool isWeak)
    {
        if (!isWeak) return word[0] == 'е' ? "i" + WordKey.Of(word) : WordKey.Of(word);
        return WordKey.Of(word.Replace('я', 'а').Replace('ю', 'у').Replace('ц', 'к'));
    }

    private static string Replace(string word, (string From, string To)[] rules)
    {
        var text = new StringBuilder();
        for (var i = 0; i < word.Length;)
        {
            var rule = Array.FindIndex(rules, rule => word.AsSpan(i).StartsWith(rule.From, StringComparison.Ordinal));
            text.Append(rule < 0 ? word[i].ToString() : rules[rule].To);
            i += rule < 0 ? 1 : rules[rule].From.Length;
        }

        return text.ToString();
    }
}
