namespace Casebook.Citations.Rendering;

/// <summary>Finds particles and suffixes that a name carries inside its family or given part.</summary>
internal static class NameParticles
{
    /// <summary>Takes the leading lower-case words of a family name ("von der Leyen", "d'Artagnan", "al-Saud") as its particle.</summary>
    public static (string Particle, string Family) Leading(string family)
    {
        var end = 0;
        var position = 0;
        while (position < family.Length)
        {
            var next = WordEnd(family, position);
            if (next >= family.Length || !IsParticle(family.AsSpan(position, next - position))) break;
            end = next;
            position = next;
            while (position < family.Length && family[position] == ' ') position++;
        }

        return end == 0 || position >= family.Length ? ("", family) : (family[..end], family[position..]);
    }

    /// <summary>Takes the trailing lower-case words of a given name ("Ludwig van") as its particle.</summary>
    public static (string Given, string Particle) Trailing(string given)
    {
        var start = given.Length;
        while (start > 0)
        {
            var space = given.LastIndexOf(' ', start - 1);
            if (space <= 0) break;
            var word = given.AsSpan(space + 1, start - space - 1);
            if (word.Length > 0 && !IsParticle(word)) break;
            start = space;
        }

        return start == given.Length ? (given, "") : (given[..start].TrimEnd(), given[(start + 1)..].Trim());
    }

    /// <summary>Takes words after a comma in a given name ("John, Jr.", "John,! III") as a suffix; an exclamation mark asks for the comma to be kept.</summary>
    public static (string Given, string Suffix, bool Comma) SplitSuffix(string given, bool comma)
    {
        var index = given.IndexOf(',', StringComparison.Ordinal);
        if (index < 0) return (given, "", comma);
        var suffix = given[(index + 1)..].TrimStart();
        if (suffix.StartsWith('!')) return (given[..index].TrimEnd(), suffix[1..].TrimStart(), true);
        return (given[..index].TrimEnd(), suffix, comma);
    }

    /// <summary>True when a text is written in Chinese, Japanese or Korean letters.</summary>
    public static bool IsEastAsian(string text)
    {
        var any = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsPunctuation(c)) continue;
            if (c is not ((>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC') or (>= '\uD800' and <= '\uDFFF'))) return false;
            any = true;
        }

        return any;
    }

    private static int WordEnd(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == ' ') return i;
            if (text[i] is '\'' or '’' or '-' or '‐' && i > start) return i + 1;
        }

        return text.Length;
    }

    private static bool IsParticle(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsDigit(c)) return false;
            if (!char.IsLetter(c)) continue;
            if (!char.IsLower(c) && c is not ('ʿ' or 'ʾ')) return false;
            letters++;
        }

        return letters > 0;
    }
}
