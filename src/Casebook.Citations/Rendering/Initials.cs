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
        if (isHyphenated && char.IsLower(word[0]) && !hasPeriod && !keepFullNames) return;
        if (isHyphenated && result.Length > 0 && (keepHyphens || keepFullNames))
        {
            while (result.Length > 0 && result[^1] == ' ') result.Length--;
            result.Append('-');
        }

        var isLower = char.IsLower(word[0]) && !isHyphenated;
        if (isLower || (keepFullNames && !hasPeriod && word.Length > 1))
        {
            if (result.Length > 0 && result[^1] is not (' ' or '-')) result.Append(' ');
            result.Append(word).Append(' ');
            return;
        }

        var length = hasPeriod ? word.Length : char.IsSurrogate(word[0]) ? Math.Min(2, word.Length) : 1;
        result.Append(word, 0, length).Append(with);
    }
}
