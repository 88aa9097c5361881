namespace Casebook.Content.Reading;

/// <summary>The form of language tags (BCP 47): language, script, region and variants.</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    /// <summary>True for a well-formed tag of a language with two or three letters; case plays no part.</summary>
    public static bool IsWellFormed(string tag)
    {
        if (tag.Length is 0 or > Longest) return false;
        var parts = tag.Split('-');
        if (parts[0].Length is not (2 or 3) || !IsLetters(parts[0])) return false;
        var at = 1;
        for (var extended = 0; extended < 3 && at < parts.Length && parts[at].Length == 3 && IsLetters(parts[at]); extended++) at++;
        if (at < parts.Length && parts[at].Length == 4 && IsLetters(parts[at])) at++;
        if (at < parts.Length && (parts[at].Length == 2 ? IsLetters(parts[at]) : parts[at].Length == 3 && parts[at].All(char.IsAsciiDigit))) at++;
        while (at < parts.Length && IsVariant(parts[at])) at++;
        if (at < parts.Length && parts[at] is "x" or "u" or "t") return at + 1 < parts.Length && parts[(at + 1)..].All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return at == parts.Length;
    }

    private static bool IsVariant(string part) =>
        part.All(char.IsAsciiLetterOrDigit) && (part.Length is >= 5 and <= 8 || (part.Length == 4 && char.IsAsciiDigit(part[0])));

    private static bool IsLetters(string part) => part.All(char.IsAsciiLetter);
}
