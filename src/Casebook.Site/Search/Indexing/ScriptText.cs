using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Search.Indexing;

/// <summary>Writes the files of the index: classic scripts that hand one value to the reader's script, so that they load from a folder too.</summary>
internal static class ScriptText
{
    /// <summary>What a literal cannot hold as it is; halves of surrogate pairs among it.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create(['"', '\\', '<', '\u2028', '\u2029', .. Enumerable.Range(0, ' ').Select(static unit => (char)unit), .. Enumerable.Range(0xD800, 0x800).Select(static unit => (char)unit)]);

    /// <summary>The function that every file calls with its kind, its number and its value.</summary>
    public const string Receiver = "casebookSearch";

    /// <summary>The folder of the files.</summary>
    public const string Folder = "search/";

    /// <summary>A file of the index.</summary>
    /// <param name="kind">h head, t terms, m more of a frequent term, d documents, f facets.</param>
    /// <param name="number">Its number within the kind.</param>
    /// <param name="value">A literal of JavaScript; used up.</param>
    public static OutputFile File(char kind, int number, StringBuilder value)
    {
        value.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{Receiver}(\"{kind}\",{number},")).Append(")\n");
        return OutputFile.OfText(PathOf(kind, number), value.ToString());
    }

    /// <summary>The path of a file of the index.</summary>
    public static string PathOf(char kind, int number) => kind == 'h' ? $"{Folder}index.js" : string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}{number}.js");

    /// <summary>Adds a string literal that is also JSON; nothing in it can end a script element.</summary>
    public static StringBuilder AppendLiteral(this StringBuilder text, ReadOnlySpan<char> words)
    {
        text.Append('"');
        if (words.IndexOfAny(Special) < 0) return text.Append(words).Append('"');
        for (var i = 0; i < words.Length; i++)
        {
            var unit = words[i];
            if (unit is '"' or '\\') text.Append('\\').Append(unit);
            else if (unit is < ' ' or '<' or '\u2028' or '\u2029' || (char.IsSurrogate(unit) && !IsWholePair(words, i))) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else text.Append(unit);
        }

        return text.Append('"');
    }

    private static bool IsWholePair(ReadOnlySpan<char> words, int at) =>
        char.IsHighSurrogate(words[at]) ? at + 1 < words.Length && char.IsLowSurrogate(words[at + 1]) : at > 0 && char.IsHighSurrogate(words[at - 1]);
}
