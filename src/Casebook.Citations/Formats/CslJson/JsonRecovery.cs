namespace Casebook.Citations.Formats.CslJson;

/// <summary>Finds the element after a broken one in the outer list of a JSON text.</summary>
internal static class JsonRecovery
{
    /// <summary>Searches that run to the end of the file in vain are few, so that recovery takes linear time.</summary>
    private const int MostLineMisses = 8;

    /// <summary>
    /// Moves to the next element or the closing bracket and clears the fault. In a text with an element a line the next line that begins like this element counts;
    /// elsewhere brackets are counted from the fault on.
    /// </summary>
    public static void SkipElement(JsonTokens tokens, int elementStart, int depth)
    {
        var kept = tokens.Last;
        tokens.Clear();
        tokens.Last = kept;
        if (kept is not null) return;
        var content = tokens.Content;
        var indent = Indent(content, elementStart);
        var line = indent >= 0 && tokens.LineMisses < MostLineMisses ? NextLine(content, LineOf(content, tokens.At, elementStart), content[elementStart], indent) : -1;
        if (indent >= 0 && line < 0) tokens.LineMisses++;
        if (line >= 0) tokens.At = line;
        else tokens.At = AfterElement(content, Math.Max(tokens.At, elementStart), tokens.At > elementStart ? depth : 1);
    }

    /// <summary>The column of an element that stands first on its line, or -1.</summary>
    private static int Indent(string content, int start)
    {
        var at = start;
        while (at > 0 && content[at - 1] is ' ' or '\t') at--;
        return at > 0 && content[at - 1] is '\n' ? start - at : -1;
    }

    /// <summary>The line end before the line of an offset, but none before the element: the fault may be the next element itself.</summary>
    private static int LineOf(string content, int at, int elementStart)
    {
        var end = at > 0 ? content.LastIndexOf('\n', Math.Min(at, content.Length) - 1) : -1;
        return Math.Max(end, elementStart + 1);
    }

    private static int NextLine(string content, int from, char begin, int indent)
    {
        while (from < content.Length && content.IndexOf('\n', from) is var end and >= 0)
        {
            from = end + 1;
            var at = from;
            while (at < content.Length && content[at] is ' ' or '\t') at++;
            if (at < content.Length && at - from == indent && content[at] == begin) return at;
        }

        return -1;
    }

    private static int AfterElement(string content, int from, int depth)
    {
        var at = from;
        var isInString = false;
        for (; at < content.Length; at++)
        {
            var unit = content[at];
            if (unit == '\n') isInString = false;
            if (unit == '\\' && isInString) at++;
            else if (unit == '"') isInString = !isInString;
            if (isInString) continue;
            if (unit is '{' or '[') depth++;
            else if (unit is '}' or ']' && --depth < 1) return unit == ']' ? at : at + 1;
            else if (unit == ',' && depth == 1) return at + 1;
        }

        return at;
    }
}
