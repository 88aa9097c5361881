using System.Buffers;
using System.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Text with the micro-HTML of CSL to TeX in UTF-8: signs of TeX escaped, tags as commands, line ends as blank lines.</summary>
internal static class TexEncoder
{
    private static readonly (string Tag, string Close, string Command)[] Tags =
    [
        ("<i>", "</i>", "\\textit{"), ("<b>", "</b>", "\\textbf{"), ("<sup>", "</sup>", "\\textsuperscript{"), ("<sub>", "</sub>", "\\textsubscript{"), ("<sc>", "</sc>", "\\textsc{"),
        (TexTags.SmallCaps, "</span>", "\\textsc{"), (TexTags.NoCase, "</span>", "{"),
    ];

    private static readonly SearchValues<char> Active = SearchValues.Create("\\{}<&%$#_~^\u00A0\u2009\n`'-?!\"");

    /// <summary>The TeX of a text; protected case is kept in titles only.</summary>
    public static string Encode(string text, bool isTitle)
    {
        if (!text.AsSpan().ContainsAny(Active)) return text;
        var commands = Commands(text, isTitle);
        var tex = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (commands is not null && commands.TryGetValue(i, out var command))
            {
                tex.Append(command.Tex);
                if (command.Tex == "{" && StartsWithCommand(text, command.End)) tex.Append("{}");
                i = command.End - 1;
            }
            else
            {
                Append(tex, text, i);
            }
        }

        return tex.ToString();
    }

    /// <summary>True where a brace would begin a command, and so not protect case.</summary>
    private static bool StartsWithCommand(string text, int at) => at < text.Length && text[at] is '\\' or '{' or '}' or '<' or '&' or '%' or '$' or '#' or '_' or '~' or '^' or '`' or '\u2009';

    private static void Append(StringBuilder tex, string text, int at)
    {
        var unit = text[at];
        var before = at > 0 ? text[at - 1] : '\0';
        switch (unit)
        {
            case '\\': tex.Append("\\textbackslash{}"); break;
            case '{': tex.Append("\\textbraceleft{}"); break;
            case '}': tex.Append("\\textbraceright{}"); break;
            case '&' or '%' or '$' or '#' or '_': tex.Append('\\').Append(unit); break;
            case '~': tex.Append("\\textasciitilde{}"); break;
            case '^': tex.Append("\\textasciicircum{}"); break;
            case '`': tex.Append("\\textasciigrave{}"); break;
            case '\u00A0': tex.Append('~'); break;
            case '\u2009': tex.Append("\\,"); break;
            case '\n': tex.Append(before == '\n' ? "\n" : "\n\n"); break;
            case '-' or '\'' when before == unit: tex.Append("{}").Append(unit); break;
            default: tex.Append(unit); break;
        }
    }

    /// <summary>The tags that stand in pairs, with the TeX for each.</summary>
    private static Dictionary<int, (string Tex, int End)>? Commands(string text, bool isTitle)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return null;
        var commands = new Dictionary<int, (string, int)>();
        var open = new Stack<(int At, int Tag)>();
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            var tag = Array.FindIndex(Tags, row => string.CompareOrdinal(text, i, row.Tag, 0, row.Tag.Length) == 0);
            if (tag >= 0) open.Push((i, tag));
            else if (open.Count > 0 && Tags[open.Peek().Tag].Close is var close && string.CompareOrdinal(text, i, close, 0, close.Length) == 0)
            {
                var (at, opened) = open.Pop();
                var isDropped = Tags[opened].Tag == TexTags.NoCase && !isTitle;
                commands[at] = (isDropped ? "" : Tags[opened].Command, at + Tags[opened].Tag.Length);
                commands[i] = (isDropped ? "" : "}", i + close.Length);
            }
        }

        return commands;
    }
}
