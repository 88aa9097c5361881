using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>Attributes between braces as written: <c>{#id .class lang=ru dir="rtl"}</c>.</summary>
/// <param name="Items">Name and value in the order written; the name of an id is #, that of a class a dot.</param>
internal sealed record AttributeList(ImmutableArray<(string Name, string Value)> Items)
{
    /// <summary>Reads attributes from an opening brace on, and gives the index of the closing one; null when what stands there are no attributes.</summary>
    public static AttributeList? Read(ReadOnlySpan<char> text, int open, out int close)
    {
        close = -1;
        var items = ImmutableArray.CreateBuilder<(string, string)>();
        var i = open + 1;
        while (true)
        {
            while (i < text.Length && text[i] is ' ' or '\t' or '\n') i++;
            if (i >= text.Length) return null;
            if (text[i] == '}') break;
            if (!ReadItem(text, ref i, items)) return null;
            if (i < text.Length && text[i] is not (' ' or '\t' or '\n' or '}')) return null;
        }

        close = i;
        return items.Count == 0 ? null : new AttributeList(items.DrainToImmutable());
    }

    private static bool ReadItem(ReadOnlySpan<char> text, ref int i, ImmutableArray<(string, string)>.Builder items)
    {
        if (text[i] is '#' or '.')
        {
            var mark = text[i] == '#' ? "#" : ".";
            var name = ReadWhile(text, ref i, i + 1, unit => unit is not ('}' or '{' or ' ' or '\t' or '\n' or '"' or '\'' or '<' or '>' or '='));
            if (name.Length > 0) items.Add((mark, name));
            return name.Length > 0;
        }

        var key = ReadWhile(text, ref i, i, unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or ':');
        if (key.Length == 0 || i >= text.Length || text[i] != '=') return false;
        i++;
        if (i < text.Length && text[i] is '"' or '\'')
        {
            var quote = text[i];
            var value = ReadWhile(text, ref i, i + 1, unit => unit != quote);
            if (i >= text.Length) return false;
            i++;
            items.Add((key, value));
            return true;
        }

        var bare = ReadWhile(text, ref i, i, unit => unit is not ('}' or '{' or ' ' or '\t' or '\n' or '"' or '\''));
        items.Add((key, bare));
        return bare.Length > 0;
    }

    private static string ReadWhile(ReadOnlySpan<char> text, ref int i, int start, Func<char, bool> holds)
    {
        i = start;
        while (i < text.Length && holds(text[i])) i++;
        return text[start..i].ToString();
    }
}
