using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>The values of one facet for all documents: the sets of values that occur, and runs of documents with the same set.</summary>
/// <param name="File">The file.</param>
/// <param name="Values">The ids of values, ordinal; sets name them by number.</param>
internal sealed record FacetColumn(OutputFile File, ImmutableArray<string> Values)
{
    /// <summary>Writes the column of a facet.</summary>
    public static FacetColumn Of(ImmutableArray<SearchDocument> documents, SearchFacet facet)
    {
        var values = ValuesOf(documents, facet);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++) numbers.Add(values[i], i);
        var sets = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var written = new StringBuilder();
        IndexNumbers.Write(written, 0);
        var runs = new StringBuilder();
        var (current, length) = (0, 0);
        var chosen = new List<int>();
        var set = new StringBuilder();
        foreach (var document in documents)
        {
            var number = NumberOf(document, facet, numbers, chosen, set, sets, written);
            if (number != current && length > 0)
            {
                WriteRun(runs, current, length);
                length = 0;
            }

            (current, length) = (number, length + 1);
        }

        if (length > 0) WriteRun(runs, current, length);
        var value = new StringBuilder("[\"").Append(written).Append("\",\"").Append(runs).Append("\"]");
        return new FacetColumn(ScriptText.File('f', (int)facet, value), values);
    }

    private static ImmutableArray<string> ValuesOf(ImmutableArray<SearchDocument> documents, SearchFacet facet)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var value in document.Facets)
            {
                if (value.Facet == facet) values.Add(value.Value);
            }
        }

        return [.. values.Order(StringComparer.Ordinal)];
    }

    private static int NumberOf(SearchDocument document, SearchFacet facet, Dictionary<string, int> numbers, List<int> chosen, StringBuilder set, Dictionary<string, int> sets, StringBuilder written)
    {
        chosen.Clear();
        foreach (var value in document.Facets)
        {
            if (value.Facet == facet) chosen.Add(numbers[value.Value]);
        }

        if (chosen.Count == 0) return 0;
        chosen.Sort();
        set.Clear();
        IndexNumbers.Write(set, chosen.Count);
        foreach (var value in chosen) IndexNumbers.Write(set, value);
        var key = set.ToString();
        if (sets.TryGetValue(key, out var number)) return number;
        written.Append(key);
        sets.Add(key, sets.Count);
        return sets.Count - 1;
    }

    private static void WriteRun(StringBuilder runs, int set, int length)
    {
        IndexNumbers.Write(runs, set);
        IndexNumbers.Write(runs, length - 1);
    }
}
