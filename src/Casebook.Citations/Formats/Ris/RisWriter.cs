using System.Text;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.Ris;

/// <summary>
/// Items to RIS. Variables that RIS has no tag for, or holds in part only, stand in lines "U5  - csl-variable: value", which this product reads and others take as the
/// user's own text.
/// </summary>
public static class RisWriter
{
    /// <summary>The file with all items in their order; lines end with LF.</summary>
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
        foreach (var item in items)
        {
            if (text.Length > start) text.Append('\n');
            foreach (var (tag, value) in new RisRecordWriter(item).Lines())
            {
                text.Append(tag).Append("  - ");
                AppendValue(text, value);
                text.Append('\n');
            }

            text.Append("ER  - \n");
        }
    }

    /// <summary>Lines after the first are set in, so that none of them can be taken for a tag.</summary>
    private static void AppendValue(StringBuilder text, string value)
    {
        var isFirst = true;
        foreach (var line in value.EnumerateLines())
        {
            if (!isFirst) text.Append('\n').Append(line.Trim().IsEmpty ? "" : "  ");
            text.Append(isFirst ? line : line.Trim());
            isFirst = false;
        }
    }
}
