using System.Buffers;

namespace Casebook.Site.Search.Words;

/// <summary>
/// Light stems by which the forms of an English or Russian word are held together when a query is answered; the index itself holds the forms.
/// The rules are our own and few. The reader's script has the same.
/// </summary>
internal static class Stemmer
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] RussianEndings =
    [
        "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ться", "ется", "ются", "ится",
        "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ыи", "ии", "ои", "еи", "ых", "их", "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ия", "ию", "ью", "ья", "ье",
        "ла", "ло", "ли", "ть", "ет", "ит", "ут", "ют", "ат", "ят", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь",
    ];

    /// <summary>The stem of a folded word; the word itself in other scripts and when nothing can be taken off.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length <= ShortestStem) return word;
        if (Letters.IsCyrillic(word)) return Russian(word);
        foreach (var unit in word)
        {
            if (unit is not (>= 'a' and <= 'z')) return word;
        }

        return English(word, buffer);
    }

    /// <summary>The stem as a text.</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordCutter.Longest + 2];
        return Stem(word, buffer).ToString();
    }

    private static ReadOnlySpan<char> Russian(ReadOnlySpan<char> word)
    {
        foreach (var ending in RussianEndings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }

    private static ReadOnlySpan<char> English(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word.CopyTo(buffer);
        var length = Singular(buffer, word.Length);
        length = WithoutVerbEnding(buffer, length);
        if (length > ShortestStem && buffer[length - 1] == 'e') length--;
        if (length >= ShortestStem && buffer[length - 1] == 'y') buffer[length - 1] = 'i';
        return buffer[..length];
    }

    private static int Singular(Span<char> word, int length)
    {
        if (word[length - 1] != 's' || length <= ShortestStem) return length;
        var stem = word[..length];
        if (stem.EndsWith("ies", StringComparison.Ordinal) && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (stem.EndsWith("sses", StringComparison.Ordinal) || stem.EndsWith("xes", StringComparison.Ordinal) || stem.EndsWith("ches", StringComparison.Ordinal) || stem.EndsWith("shes", StringComparison.Ordinal)) return length - 2;
        return word[length - 2] is 's' or 'u' or 'i' ? length : length - 1;
    }

    private static int WithoutVerbEnding(Span<char> word, int length)
    {
        var stem = word[..length];
        var cut = stem.EndsWith("ing", StringComparison.Ordinal) ? 3 : stem.EndsWith("ed", StringComparison.Ordinal) ? 2 : length >= 8 && stem.EndsWith("ion", StringComparison.Ordinal) ? 3 : 0;
        var left = length - cut;
        if (cut == 0 || left < ShortestStem || word[..left].IndexOfAny(Vowels) < 0) return length;
        var last = word[left - 1];
        return left > ShortestStem && last == word[left - 2] && last is not ('l' or 's' or 'z' or 'e' or 'o') ? left - 1 : left;
    }
}
