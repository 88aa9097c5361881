namespace Casebook.Citations.Formats.BibTex;

/// <summary>A place in a file of BibTeX that moves over blanks, names and balanced braces.</summary>
internal sealed class BibCursor(string content)
{
    public string Content { get; } = content;

    public int At { get; set; }

    public bool IsAtEnd => At >= Content.Length;

    public char Next => At < Content.Length ? Content[At] : '\0';

    public void SkipBlanks()
    {
        while (At < Content.Length && char.IsWhiteSpace(Content[At])) At++;
    }

    public bool Skip(char expected)
    {
        if (IsAtEnd || Content[At] != expected) return false;
        At++;
        return true;
    }

    /// <summary>A name of an entry type, field or abbreviation; empty when none begins here.</summary>
    public string Name()
    {
        var start = At;
        while (At < Content.Length && IsNameUnit(Content[At])) At++;
        return Content[start..At];
    }

    /// <summary>Moves past the brace that closes the one just passed; false, at the place where the search ended, when there is none before the next entry.</summary>
    public bool SkipGroup(char close)
    {
        var depth = 0;
        for (; At < Content.Length; At++)
        {
            var unit = Content[At];
            if (unit == close && depth == 0)
            {
                At++;
                return true;
            }

            if (unit == '{') depth++;
            else if (unit == '}' && --depth < 0) return false;
            else if (unit == '\n' && BeginsEntry(At + 1)) return false;
        }

        return false;
    }

    /// <summary>Moves to the next at-sign, or for a search after a fault to the next line that begins an entry; false at the end.</summary>
    public bool FindEntry(bool isAfterFault)
    {
        while (At < Content.Length && Content.IndexOf('@', At) is var sign and >= 0)
        {
            At = sign;
            if (!isAfterFault || BeginsEntry(sign)) return true;
            At++;
        }

        At = Content.Length;
        return false;
    }

    /// <summary>True where an at-sign, a name and an opening bracket stand with a key after them: no value has that at the beginning of a line.</summary>
    public bool BeginsEntry(int at)
    {
        if (at >= Content.Length || Content[at] != '@') return false;
        var start = ++at;
        while (at < Content.Length && at - start < 40 && char.IsAsciiLetter(Content[at])) at++;
        if (at == start) return false;
        var isPlain = Content.AsSpan(start, at - start) is var name
            && (name.Equals("string", StringComparison.OrdinalIgnoreCase) || name.Equals("comment", StringComparison.OrdinalIgnoreCase) || name.Equals("preamble", StringComparison.OrdinalIgnoreCase));
        while (at < Content.Length && Content[at] is ' ' or '\t') at++;
        if (at >= Content.Length || Content[at] is not ('{' or '(')) return false;
        if (isPlain) return true;
        for (var last = Math.Min(Content.Length, at + 200); ++at < last;)
        {
            if (Content[at] is ',' or '\n') return true;
            if (Content[at] is '{' or '}' or '=' or '@') return false;
        }

        return false;
    }

    private static bool IsNameUnit(char unit) => !char.IsWhiteSpace(unit) && unit is not ('"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '{' or '}' or '@' or '\\' or '~');
}
