using System.Buffers;
using System.Text;

namespace Casebook.Citations.Rendering;

/// <summary>Splits number texts at commas, ampersands, hyphens and dashes; a backslash keeps a hyphen from splitting.</summary>
internal static class NumberTokens
{
    private static readonly SearchValues<char> Splitting = SearchValues.Create(" ,&-–");

    /// <summary>False when a text is one token, just as it stands.</summary>
    public static bool CanSplit(string text) => text.AsSpan().ContainsAny(Splitting);

    public static List<NumberToken> Split(string text, string and = "and")
    {
        var tokens = new List<NumberToken>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] == '-')
            {
                word.Append('-');
                i++;
                continue;
            }

            if (c == ' ' && IsWord(text, i + 1, and))
            {
                Flush(word, tokens);
                tokens.Add(new NumberToken(" " + and + " ", '+'));
                i += and.Length + 1;
                continue;
            }

            if (c is not (',' or '&' or '-' or '–'))
            {
                word.Append(c);
                continue;
            }

            var start = i;
            while (word.Length > 0 && word[^1] == ' ')
            {
                word.Length--;
                start--;
            }

            while (i + 1 < text.Length && text[i + 1] == ' ') i++;
            Flush(word, tokens);
            if (c == ',' && IsWord(text, i + 1, and))
            {
                i += and.Length + 1;
                tokens.Add(new NumberToken(", " + and + " ", '+'));
                continue;
            }

            tokens.Add(new NumberToken(text[start..(i + 1)], c));
        }

        Flush(word, tokens);
        return tokens;
    }

    private static bool IsWord(string text, int start, string word) =>
        string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && start + word.Length < text.Length && text[start + word.Length] == ' ';

    private static void Flush(StringBuilder word, List<NumberToken> tokens)
    {
        if (word.Length == 0) return;
        tokens.Add(new NumberToken(word.ToString(), '\0'));
        word.Clear();
    }
}
