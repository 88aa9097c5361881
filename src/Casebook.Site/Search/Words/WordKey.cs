using System.Text;

namespace Casebook.Site.Search.Words;

/// <summary>
/// The key that a word is filed under: Latin and Cyrillic words under one Latin skeleton (c, ch, q and k alike, sh as s, zh as z, kh as h, x as ks, w as v, y and j as i,
/// no doubled letters), so that a name stands beside its transliterations by BGN/PCGN, ISO 9 and the press; other scripts as they are.
/// </summary>
internal static class WordKey
{
    private const char FirstCyrillic = '\u0400';

    /// <summary>The letters of each sign of the block; null for those without.</summary>
    private static readonly string?[] Cyrillic = InOrder(new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ж'] = "z", ['з'] = "z", ['и'] = "i", ['к'] = "k", ['л'] = "l", ['м'] = "m",
        ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "h", ['ц'] = "ts", ['ч'] = "k", ['ш'] = "s",
        ['щ'] = "s", ['ъ'] = "", ['ы'] = "i", ['ь'] = "", ['э'] = "e", ['ю'] = "iu", ['я'] = "ia", ['і'] = "i", ['є'] = "ie", ['ґ'] = "g", ['ј'] = "i", ['љ'] = "li",
        ['њ'] = "ni", ['џ'] = "dz", ['ђ'] = "di", ['ћ'] = "k", ['ѕ'] = "dz", ['ғ'] = "g", ['қ'] = "k", ['ң'] = "n", ['ө'] = "o", ['ұ'] = "u", ['ү'] = "u", ['һ'] = "h", ['ә'] = "a",
    });

    /// <summary>The key of a folded word.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[(WordCutter.Longest * 2) + 8];
        var length = 0;
        for (var i = 0; i < word.Length && length < key.Length - 4; i++)
        {
            var unit = word[i];
            if (char.IsAsciiDigit(unit)) key[length++] = unit;
            else if (unit is >= 'a' and <= 'z') length = AddLatin(word, ref i, key, length);
            else if (LettersOf(unit) is { } letters) length = Add(key, length, letters);
            else return word.ToString();
        }

        return length == 0 ? word.ToString() : key[..length].ToString();
    }

    /// <summary>The letters of a Cyrillic sign in the key; null for other signs.</summary>
    internal static string? LettersOf(char sign) => sign - FirstCyrillic is var place && (uint)place < (uint)Cyrillic.Length ? Cyrillic[place] : null;

    /// <summary>The table as the reader's script has it: pairs of a sign and its letters, ordinal.</summary>
    internal static string Table()
    {
        var table = new StringBuilder();
        for (var place = 0; place < Cyrillic.Length; place++)
        {
            if (Cyrillic[place] is { } letters) table.Append(table.Length > 0 ? " " : "").Append((char)(FirstCyrillic + place)).Append(letters);
        }

        return table.ToString();
    }

    private static string?[] InOrder(Dictionary<char, string> letters)
    {
        var ordered = new string?[0x100];
        foreach (var (sign, some) in letters) ordered[sign - FirstCyrillic] = some;
        return ordered;
    }

    private static int AddLatin(ReadOnlySpan<char> word, ref int i, Span<char> key, int length)
    {
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        switch (word[i])
        {
            case 's' when word[i..].StartsWith("shch"):
                i += 3;
                return Add(key, length, "s");
            case 's' or 'z' or 'c' when next == 'h':
                i++;
                return Add(key, length, word[i - 1] switch { 's' => "s", 'z' => "z", _ => "k" });
            case 'k' when next == 'h':
                i++;
                return Add(key, length, "h");
            case 'c' or 'q': return Add(key, length, "k");
            case 'x': return Add(key, length, "ks");
            case 'w': return Add(key, length, "v");
            case 'y' or 'j': return Add(key, length, "i");
            default: return Add(key, length, word.Slice(i, 1));
        }
    }

    private static int Add(Span<char> key, int length, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (length == 0 || key[length - 1] != letter) key[length++] = letter;
        }

        return length;
    }
}
