namespace Casebook.Site.Theming.Templates;

/// <summary>
/// Cuts the plain text between the tags of a template. As in Handlebars, a block tag or comment that stands alone on its line takes the whole line away, and a tilde
/// takes all white space on its side; a partial is shown inside its line, and its own text ends with its last sign.
/// </summary>
internal sealed class TextCutter(string source)
{
    private static readonly char[] Blanks = [' ', '\t'];
    private int _from;
    private Cut _start;

    private enum Cut
    {
        None,
        Line,
        All,
    }

    /// <summary>The text between the tag before and this one, without what either takes away.</summary>
    public string Before(int start, int end, bool canStandAlone, bool cutsBefore, bool cutsAfter)
    {
        var isAlone = canStandAlone && IsBlankAfter(end) && IsBlankBefore(start);
        var text = Take(start, cutsBefore ? Cut.All : isAlone ? Cut.Line : Cut.None);
        (_from, _start) = (end, cutsAfter ? Cut.All : isAlone ? Cut.Line : Cut.None);
        return text;
    }

    /// <summary>The text after the last tag; without the white space at its end where a part is shown inside other text.</summary>
    public string Rest(bool isPartial) => Take(source.Length, isPartial ? Cut.All : Cut.None);

    private string Take(int end, Cut atEnd)
    {
        var text = source.AsSpan(_from, end - _from);
        text = _start switch { Cut.All => text.TrimStart(), Cut.Line => WithoutLine(text), _ => text };
        text = atEnd switch { Cut.All => text.TrimEnd(), Cut.Line => text.TrimEnd(Blanks), _ => text };
        return text.ToString().Replace("\\{{", "{{", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> WithoutLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(Blanks);
        if (text.StartsWith('\r')) text = text[1..];
        return text.StartsWith('\n') ? text[1..] : text;
    }

    private bool IsBlankAfter(int end)
    {
        var rest = source.AsSpan(end).TrimStart(Blanks);
        return rest.IsEmpty || rest[0] == '\n' || rest.StartsWith("\r\n");
    }

    /// <summary>True when white space leads back to a line's end or to the beginning of the template; the text before may have lost that line to its own tag.</summary>
    private bool IsBlankBefore(int start)
    {
        for (var at = start - 1; at >= _from; at--)
        {
            if (source[at] == '\n') return true;
            if (!char.IsWhiteSpace(source[at])) return false;
        }

        return _from == 0;
    }
}
