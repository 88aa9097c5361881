using System.Buffers;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Exports.Tables;

/// <summary>Writes CSV after RFC 4180 but for its line ends: UTF-8, commas, LF, quotation marks only where needed.</summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>The file of a table.</summary>
    internal static OutputFile Of(DataTable table, ExportInputs inputs)
    {
        var text = new StringBuilder();
        Line(text, [.. table.Columns.Select(column => column.Name)]);
        foreach (var row in table.Rows(inputs)) Line(text, row);
        var bytes = new ChunkedBytes();
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks()) encoder.Convert(chunk.Span, bytes, flush: false, out _, out _);
        return new OutputFile(OutputPath.Of($"data/{table.Name}.csv"), bytes.Take());
    }

    private static void Line(StringBuilder text, string?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(',');
            var cell = cells[i];
            if (cell is null) continue;
            if (cell.AsSpan().IndexOfAny(Quoted) < 0) text.Append(cell);
            else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append('\n');
    }
}
