using System.Text;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>
/// Items to BibLaTeX in UTF-8: dates in EDTF, signs of TeX escaped. Variables that BibLaTeX has no field for stand in fields "csl-...", which this product reads and
/// BibLaTeX passes over, so that little is lost on the way back.
/// </summary>
public static class BibTexWriter
{
    /// <summary>The file with all items in their order.</summary>
    public static string Write(IEnumerable<Item> items)
    {
        var text = new StringBuilder();
        Write(items, text);
        return text.ToString();
    }

    /// <summary>Appends the same file to a text.</summary>
    public static void Write(IEnumerable<Item> items, StringBuilder text)
    {
        var start = text.Length;
        var keys = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            if (text.Length > start) text.Append('\n');
            var key = Key(item.Id, keys);
            var (type, fields) = new BibEntryWriter(item, isKeyChanged: key != item.Id).Fields();
            text.Append('@').Append(type).Append('{').Append(key).Append(",\n");
            foreach (var (name, value) in fields) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
            text.Append("}\n");
        }
    }

    /// <summary>The id with what TeX cannot have in a key replaced, and numbered where that makes two alike.</summary>
    private static string Key(string id, Dictionary<string, int> keys)
    {
        var key = new StringBuilder(id.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in id.EnumerateRunes())
        {
            if (IsKeyRune(rune)) key.Append(units[..rune.EncodeToUtf16(units)]);
            else key.Append('_');
        }

        if (key.Length == 0) key.Append('_');
        var wanted = key.ToString();
        while (!keys.TryAdd(key.ToString(), 1)) key.Clear().Append(wanted).Append('-').Append(++keys[wanted]);
        return key.ToString();
    }

    private static bool IsKeyRune(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or ':' or '.' or '/' or '+' or ';' or '*' or '!' or '?' or '|' or '&' or '@' or '$';
}
