using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Exports.Tables;

/// <summary>Writes CSV after RFC 4180 but for its line ends: UTF-8, commas, LF, quotation marks only where needed.</summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Makes the file of a table and tells what it came to.</summary>
    internal static FileSum Put(IFileSink sink, DataTable table, ExportInputs inputs)
    {
        var sum = default(FileSum);
        sink.Put(OutputPath.Of($"data/{table.Name}.csv"), stream => sum = Write(stream, table, inputs));
        return sum;
    }

    private static FileSum Write(Stream stream, DataTable table, ExportInputs inputs)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long length;
        using (var summed = new SummedStream(stream, sum))
        using (var file = new PieceWriter(summed))
        {
            Line(file, [.. table.Columns.Select(column => column.Name)]);
            foreach (var row in table.Rows(inputs)) Line(file, row);
            length = file.Count;
        }

        return new FileSum(length, Convert.ToHexStringLower(sum.GetHashAndReset()));
    }

    private static void Line(PieceWriter file, string?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) file.Write(","u8);
            var cell = cells[i];
            if (cell is null) continue;
            var isQuoted = cell.AsSpan().ContainsAny(Quoted);
            if (isQuoted) file.Write("\""u8);
            file.Write(isQuoted ? cell.Replace("\"", "\"\"", StringComparison.Ordinal) : cell);
            if (isQuoted) file.Write("\""u8);
        }

        file.Write("\n"u8);
    }
}
