using Casebook.Citations.Styles;

namespace Casebook.Citations.Output;

/// <summary>Takes the micro-HTML and the quotes of a text apart: i, b, sup, sub, sc, span with small-caps or nocase; what does not pair stays text.</summary>
internal static class RichText
{
    private static readonly (string Open, string Close, RichMark Mark)[] Tags =
    [
        ("<i>", "</i>", RichMark.Italic),
        ("<b>", "</b>", RichMark.Bold),
        ("<sup>", "</sup>", RichMark.Superscript),
        ("<sub>", "</sub>", RichMark.Subscript),
        ("<sc>", "</sc>", RichMark.SmallCaps),
        ("<span class=\"nocase\">", "</span>", RichMark.NoCase),
        ("<span class=\"nodecor\">", "</span>", RichMark.NoDecoration),
        ("<span style=\"font-variant: small-caps;\">", "</span>", RichMark.SmallCaps),
        ("<span style=\"font-variant:small-caps;\">", "</span>", RichMark.SmallCaps),
    ];

    private static readonly Look NoDecorationLook = new()
    {
        Formatting = new Formatting(FontStyle.Normal, FontVariant.Normal, FontWeight.Normal, TextDecoration.None),
    };

    private static readonly Look QuotesLook = new() { Quotes = true };

    /// <summary>The text as a fragment; null for an empty one.</summary>
    public static Fragment? Parse(string text)
    {
        if (text.Length == 0) return null;
        if (text.AsSpan().IndexOfAny(RichScanner.Special) < 0) return Fragment.Leaf(text);
        var marks = RichScanner.Scan(text);
        return marks.Count == 0 ? Fragment.Leaf(text) : Build(text, marks);
    }

    private static Fragment? Build(string text, List<RichToken> tokens)
    {
        var open = new Stack<(RichMark Mark, List<Fragment> Children)>();
        var current = new List<Fragment>();
        var buffer = new System.Text.StringBuilder();
        var position = 0;
        foreach (var token in tokens)
        {
            buffer.Append(text, position, token.Start - position);
            position = token.Start + token.Length;
            if (token.Kind == RichTokenKind.Literal)
            {
                buffer.Append(token.Replacement);
                continue;
            }

            Flush(buffer, current);
            if (token.Kind == RichTokenKind.Open)
            {
                open.Push((token.Mark, current));
                current = [];
                continue;
            }

            var (mark, outer) = open.Pop();
            if (Wrap(current, mark) is { } wrapped) outer.Add(wrapped);
            current = outer;
        }

        buffer.Append(text, position, text.Length - position);
        Flush(buffer, current);
        if (current.Count == 1 && current[0].IsLeaf) return current[0];
        return Fragment.JoinAll(current) is { } whole ? whole.Tagged(FragmentTag.Rich) : null;
    }

    private static void Flush(System.Text.StringBuilder buffer, List<Fragment> into)
    {
        if (buffer.Length == 0) return;
        into.Add(Fragment.Leaf(buffer.ToString())!);
        buffer.Clear();
    }

    private static Fragment? Wrap(List<Fragment> children, RichMark mark)
    {
        var inner = Fragment.JoinAll(children);
        return mark switch
        {
            RichMark.NoCase => inner?.Tagged(FragmentTag.NoCase),
            RichMark.Quote or RichMark.SingleQuote => Fragment.Dress(inner, QuotesLook),
            RichMark.CurlySingleQuote => Fragment.Dress(inner, QuotesLook)?.Tagged(FragmentTag.InnerQuote),
            RichMark.NoDecoration => Fragment.Dress(inner, NoDecorationLook)?.Tagged(FragmentTag.NoCase),
            RichMark.SmallCaps or RichMark.Superscript or RichMark.Subscript => Fragment.Dress(inner, LookOf(mark))?.Tagged(FragmentTag.NoCase),
            _ => Fragment.Dress(inner, LookOf(mark)),
        };
    }

    private static Look LookOf(RichMark mark) => new()
    {
        Formatting = mark switch
        {
            RichMark.Italic => new Formatting(Style: FontStyle.Italic),
            RichMark.Bold => new Formatting(Weight: FontWeight.Bold),
            RichMark.Superscript => new Formatting(Align: VerticalAlign.Sup),
            RichMark.Subscript => new Formatting(Align: VerticalAlign.Sub),
            _ => new Formatting(Variant: FontVariant.SmallCaps),
        },
    };

    /// <summary>The tag that begins at a position, or null.</summary>
    public static (RichMark Mark, int Length, bool Closes)? TagAt(string text, int position)
    {
        foreach (var (opening, closing, mark) in Tags)
        {
            if (string.CompareOrdinal(text, position, opening, 0, opening.Length) == 0) return (mark, opening.Length, false);
            if (string.CompareOrdinal(text, position, closing, 0, closing.Length) == 0) return (mark, closing.Length, true);
        }

        return null;
    }

    /// <summary>True when both marks end with the same closing tag.</summary>
    public static bool SameClosing(RichMark open, RichMark closing) =>
        open == closing || (closing is RichMark.NoCase or RichMark.SmallCaps or RichMark.NoDecoration && open is RichMark.NoCase or RichMark.SmallCaps or RichMark.NoDecoration);
}
