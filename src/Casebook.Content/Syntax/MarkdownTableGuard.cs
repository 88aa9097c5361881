using System.Buffers;

namespace Casebook.Content.Syntax;

/// <summary>Finds tables whose rows lack so many cells that filling them up would cost far more than the text is long.</summary>
internal static class MarkdownTableGuard
{
    private static readonly SearchValues<char> DelimiterMarks = SearchValues.Create("|-: \t>\r");

    /// <summary>The offset of the delimiter row of the first such table, and the number of cells that its rows lack; -1 when there is none.</summary>
    public static int Find(string text, out long missing)
    {
        missing = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            var columns = Columns(text.AsSpan(start, end - start));
            if (columns < 2)
            {
                start = end + 1;
                continue;
            }

            var next = AfterTable(text, end + 1, columns, out missing);
            if (missing > MarkdownLimits.MissingCells) return start;
            start = next;
        }

        return -1;
    }

    private static int AfterTable(string text, int start, int columns, out long missing)
    {
        missing = 0;
        while (start < text.Length)
        {
            var end = LineEnd(text, start);
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace()) return end + 1;
            missing += Math.Max(0, columns - line.Count('|') - 1);
            start = end + 1;
        }

        return start;
    }

    private static int Columns(ReadOnlySpan<char> line) => line.IndexOf('-') < 0 || line.ContainsAnyExcept(DelimiterMarks) ? 0 : line.Count('|') + 1;

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
