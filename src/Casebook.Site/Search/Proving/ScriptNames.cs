using System.Buffers;
using System.Text;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Proving;

/// <summary>Tells in which script a text is written, roughly, so that queries are tried in each.</summary>
internal static class ScriptNames
{
    private static readonly SearchValues<char> Latin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The name of the script of the first letter that is not ASCII, else Latin; null for a text without letters.</summary>
    public static string? Of(string text)
    {
        if (Ascii.IsValid(text)) return text.AsSpan().ContainsAny(Latin) ? NameOf('a') : null;
        string? name = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            name = NameOf(rune.Value);
            if (rune.Value > 0x24F) break;
        }

        return name;
    }

    private static string NameOf(int letter) => letter switch
    {
        <= 0x24F => "Latin",
        >= 0x370 and <= 0x3FF => "Greek",
        >= 0x400 and <= 0x52F => "Cyrillic",
        >= 0x590 and <= 0x5FF => "Hebrew",
        >= 0x600 and <= 0x6FF => "Arabic",
        >= 0x3040 and <= 0x30FF => "Kana",
        >= 0xAC00 and <= 0xD7A3 => "Hangul",
        _ => Letters.IsPaired(letter) ? "Han" : "other",
    };
}
