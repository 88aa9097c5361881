using System.Globalization;

namespace Casebook.Site.Figures;

/// <summary>Estimates how wide words are set, without a font: generous for capitals, a full square for Han and Hangul.</summary>
internal static class TextWidth
{
    /// <summary>The width in user units at a size of lettering.</summary>
    internal static double Of(string words, double size)
    {
        var width = 0.0;
        foreach (var unit in words) width += Of(unit);
        return width * size;
    }

    /// <summary>The words, or as many of their first as a width holds with an ellipsis; never cut inside a character.</summary>
    internal static string Cut(string words, double width, double size)
    {
        if (width == double.MaxValue || Of(words, size) <= width) return words;
        var (left, end) = (width - (Of('m') * size), 0);
        var characters = StringInfo.GetTextElementEnumerator(words);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            left -= Of(character, size);
            if (left < 0) break;
            end = characters.ElementIndex + character.Length;
        }

        return string.Concat(words.AsSpan(0, end).TrimEnd(), "\u2026");
    }

    private static double Of(char unit) => unit switch
    {
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' => 1.0,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or ' ' => 0.33,
        'm' or 'w' or 'M' or 'W' or '\u2014' or '\u2026' => 0.9,
        >= 'A' and <= 'Z' or >= '\u0400' and <= '\u042F' => 0.7,
        _ => 0.56,
    };
}
