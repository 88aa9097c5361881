namespace Casebook.Citations.Formats.BibTex;

/// <summary>Cuts values in TeX where no brace is open.</summary>
internal static class TexSplit
{
    /// <summary>The pieces between the words "and".</summary>
    public static List<string> AtAnd(string raw)
    {
        var pieces = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '{') depth++;
            else if (raw[i] == '}') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && char.IsWhiteSpace(raw[i]) && IsAnd(raw, i + 1))
            {
                pieces.Add(raw[start..i]);
                start = i + 4;
                i += 3;
            }
        }

        pieces.Add(raw[Math.Min(start, raw.Length)..]);
        return pieces;
    }

    /// <summary>The pieces between commas.</summary>
    public static List<string> AtCommas(string raw)
    {
        var pieces = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\') i++;
            else if (raw[i] == '{') depth++;
            else if (raw[i] == '}') depth = Math.Max(0, depth - 1);
            else if (raw[i] == ',' && depth == 0)
            {
                pieces.Add(raw[start..i]);
                start = i + 1;
            }
        }

        pieces.Add(raw[start..]);
        return pieces;
    }

    /// <summary>The places of the words between blanks and ties.</summary>
    public static List<(int Start, int End)> Words(string raw)
    {
        var words = new List<(int Start, int End)>();
        var depth = 0;
        var start = -1;
        for (var i = 0; i < raw.Length; i++)
        {
            var isGap = depth == 0 && raw[i] != '\u00A0' && (char.IsWhiteSpace(raw[i]) || raw[i] == '~');
            if (isGap)
            {
                if (start >= 0) words.Add((start, i));
                start = -1;
                continue;
            }

            if (start < 0) start = i;
            if (raw[i] == '\\') i++;
            else if (raw[i] == '{') depth++;
            else if (raw[i] == '}') depth = Math.Max(0, depth - 1);
        }

        if (start >= 0) words.Add((start, raw.Length));
        return words;
    }

    /// <summary>True when one pair of braces holds the whole.</summary>
    public static bool IsOneGroup(string raw)
    {
        if (raw.Length < 2 || raw[0] != '{' || raw[^1] != '}') return false;
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '{') depth++;
            else if (raw[i] == '}' && --depth == 0) return i == raw.Length - 1;
        }

        return false;
    }

    /// <summary>The text with a space for every tie.</summary>
    public static string WithoutTies(string raw)
    {
        if (!raw.Contains('~', StringComparison.Ordinal)) return raw;
        var units = raw.ToCharArray();
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i] == '\\') i++;
            else if (units[i] == '~') units[i] = ' ';
        }

        return new string(units);
    }

    private static bool IsAnd(string raw, int at) =>
        at + 3 < raw.Length && char.IsWhiteSpace(raw[at + 3]) && raw.AsSpan(at, 3).Equals("and", StringComparison.OrdinalIgnoreCase);
}
