using System.Buffers;

namespace Casebook.Citations.Output;

/// <summary>Finds tags and quotes that pair up, and turns other straight single quotes into apostrophes.</summary>
internal static class RichScanner
{
    private const int MaxOpen = 60;

    /// <summary>The characters that make a text need scanning.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("<\"'“”„‘’");

    /// <summary>All tokens in order, openings and closings balanced.</summary>
    public static List<RichToken> Scan(string text)
    {
        var tokens = new List<RichToken>();
        var open = new List<RichToken>();
        for (var i = 0; i < text.Length;)
        {
            if (!Special.Contains(text[i]))
            {
                i++;
                continue;
            }

            var length = text[i] == '<' ? Tag(text, i, tokens, open) : Quote(text, i, tokens, open);
            i += Math.Max(1, length);
        }

        return tokens;
    }

    private static int Tag(string text, int position, List<RichToken> tokens, List<RichToken> open)
    {
        if (RichText.TagAt(text, position) is not { } tag) return 1;
        var token = new RichToken(position, tag.Length, tag.Mark) { Replacement = text.Substring(position, tag.Length) };
        tokens.Add(token);
        if (!tag.Closes)
        {
            if (open.Count < MaxOpen) open.Add(token);
            return tag.Length;
        }

        Close(token, open, candidate => RichText.SameClosing(candidate.Mark, tag.Mark));
        return tag.Length;
    }

    /// <summary>Pairs a closing token with the innermost opening that fits; openings between the two stay text.</summary>
    private static bool Close(RichToken token, List<RichToken> open, Predicate<RichToken> fits)
    {
        var index = open.FindLastIndex(fits);
        if (index < 0) return false;
        open[index].Kind = RichTokenKind.Open;
        token.Kind = RichTokenKind.Close;
        open.RemoveRange(index, open.Count - index);
        return true;
    }

    private static int Quote(string text, int position, List<RichToken> tokens, List<RichToken> open)
    {
        var c = text[position];
        var isSingle = c is '\'' or '‘' or '’';
        var token = new RichToken(position, 1, !isSingle ? RichMark.Quote : c == '\'' ? RichMark.SingleQuote : RichMark.CurlySingleQuote) { Replacement = c == '\'' ? "’" : c.ToString() };
        var before = Neighbour(text, position, -1);
        var after = Neighbour(text, position, 1);
        var (mayOpen, mayClose) = c switch
        {
            '“' or '„' => (true, c == '“' && open.Exists(o => text[o.Start] == '„')),
            '”' => (false, true),
            '‘' => (true, false),
            '’' => (false, true),
            _ => (Opens(before, after), !IsSpace(before) || before == '\0'),
        };
        if (mayClose && (!isSingle || !char.IsLetterOrDigit(after)) && Close(token, open, candidate => Pairs(text[candidate.Start], c, candidate.Mark, token.Mark)))
        {
            tokens.Add(token);
            return 1;
        }

        if (mayOpen && open.Count < MaxOpen)
        {
            tokens.Add(token);
            open.Add(token);
        }
        else if (c == '\'')
        {
            tokens.Add(token);
        }

        return 1;
    }

    private static bool Pairs(char opening, char closing, RichMark openMark, RichMark closeMark) =>
        openMark == closeMark && (opening, closing) switch
        {
            ('"', '"') or ('\'', '\'') or ('“', '”') or ('‘', '’') or ('„', '“') or ('„', '”') => true,
            _ => false,
        };

    private static bool Opens(char before, char after) =>
        (before == '\0' || IsSpace(before) || before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '"' or '\'' or '“' or '‘' or '«')
        && after is not ('\0' or '\'') && !IsSpace(after);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>The nearest character on one side that is no part of a tag; NUL at the end of the text.</summary>
    private static char Neighbour(string text, int position, int step)
    {
        for (var i = position + step; i >= 0 && i < text.Length;)
        {
            if (step > 0 && text[i] == '<' && RichText.TagAt(text, i) is { } tag)
            {
                i += tag.Length;
                continue;
            }

            if (step < 0 && text[i] == '>' && text.LastIndexOf('<', i) is var start and >= 0 && RichText.TagAt(text, start) is { } back && start + back.Length == i + 1)
            {
                i = start - 1;
                continue;
            }

            return text[i];
        }

        return '\0';
    }
}
