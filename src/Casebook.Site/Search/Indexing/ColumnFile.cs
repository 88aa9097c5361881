using Casebook.Site.Output;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Writes a column of the index, which gives each document a set of numbers: the sets, each its size and its numbers, those first that begin most runs; then the runs of
/// documents with the same set, each twice the number of the set, and where it is longer than one document one more and its length.
/// </summary>
internal static class ColumnFile
{
    /// <summary>Writes a column.</summary>
    /// <param name="number">The number of the file.</param>
    /// <param name="sets">The sets.</param>
    /// <param name="column">For each document its set.</param>
    public static OutputFile Write(int number, IReadOnlyList<int[]> sets, ColumnRuns column)
    {
        var places = new int[sets.Count];
        var order = Order(sets.Count, column);
        var file = new ScriptWriter().Begin('f', number).Add("[\"");
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
            file.AddNumber(sets[order[i]].Length);
            foreach (var value in sets[order[i]]) file.AddNumber(value);
        }

        file.Add("\",\"");
        foreach (var (set, length) in column.Runs)
        {
            file.AddNumber((places[set] * 2) + (length > 1 ? 1 : 0));
            if (length > 1) file.AddNumber(length - 2);
        }

        return file.Add("\"]").End();
    }

    private static int[] Order(int sets, ColumnRuns column)
    {
        var runs = new int[sets];
        foreach (var (set, _) in column.Runs) runs[set]++;
        return [.. Enumerable.Range(0, sets).OrderByDescending(set => runs[set])];
    }
}
