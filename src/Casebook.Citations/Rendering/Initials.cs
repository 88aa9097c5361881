using System.Text;

namespace Casebook.Citations.Rendering;

/// <summary>Shortens given names to initials.</summary>
internal static class Initials
{
    /// <summary>The given names as initials, each followed by a text; with full names kept, only initials that are there already are set so.</summary>
    public static string Of(string given, string with, bool keepHyphens, bool keepFullNames)
    {
        var result = new StringBuilder(given.Length);
        var position = 0;
        while (position < given.Length)
        {
            var (isHyphenated, start) = Skip(given, position);
            var end = start;
            while (end < given.Length && given[end] is not ('.' or ' ' or '-' or '‐' or '\u00A0')) end++;
            position = Math.Max(end, start);
            if (end == start) break;
            var hasPeriod = end < given.Length && given[end] == '.';
            if (hasPeriod) position++;
            Add(result, given[start..end], hasPeriod, isHyphenated, with, keepHyphens, keepFullNames);
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>The same for names with markup inside, each stretch between tags on its own.</summary>
    public static string OfMarked(string given, string with, bool keepHyphens, bool keepFullNames)
    {
        var result = new StringBuilder(given.Length);
        var position = 0;
        while (position < given.Length)
        {
            var tag = given.IndexOf('<', position);
            var end = tag < 0 ? given.Length : tag;
            if (end > position)
            {
                var stretch = given[position..end];
                if (stretch[0] is ' ' or '-') result.Append(stretch[0] == '-' && !keepHyphens ? "" : stretch[..1]);
                result.Append(Of(stretch, with, keepHyphens, keepFullNames));
            }

            if (tag < 0) break;
            var close = given.IndexOf('>', tag);
            if (close < 0) close = given.Length - 1;
            result.Append(given, tag, close - tag + 1);
            position = close + 1;
        }

        return result.ToString();
    }

    private static (bool IsHyphenated, int Start) Skip(string given, int position)
    {
        var hyphen = false;
        while (position < given.Length && given[position] is '.' or ' ' or '-' or '‐' or '\u00A0')
        {
            hyphen |= given[position] is '-' or '‐';
            if (++position >= given.Length) break;
        }

        return (hyphen, position);
    }

    private static void Add(StringBuilder result, string word, bool hasPeriod, bool isHyphenated, string with, bool keepHyphens, bool keepFullNames)
    {
        var isFull = keepFullNames && !hasPeriod && word.Length > 1;
        if (isHyphenated && char.IsLower(word[0]) && !hasPeriod && !keepFullNames && keepHyphens) return;
        if (isHyphenated && result.Length > 0 && keepHyphens && (isFull || !keepFullNames))
        {
            while (result.Length > 0 && result[^1] == ' ') result.Length--;
            result.Append('-');
        }

        var isLower = char.IsLower(word[0]) && (!isHyphenated || !keepHyphens);
        if (isLower || isFull)
        {
            if (result.Length > 0 && result[^1] is not (' ' or '-')) result.Append(' ');
            result.Append(word).Append(' ');
            return;
        }

        var length = hasPeriod ? word.Length : char.IsSurrogate(word[0]) ? Math.Min(2, word.Length) : 1;
        result.Append(word, 0, length).Append(with);
    }
}
