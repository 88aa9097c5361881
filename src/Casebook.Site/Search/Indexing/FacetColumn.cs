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
        var sets = new FacetSets(numbers, facet);
        var runs = new StringBuilder();
        var (current, length) = (0, 0);
        foreach (var document in documents)
        {
            var number = sets.NumberOf(document.Facets);
            if (number != current && length > 0)
            {
                WriteRun(runs, current, length);
                length = 0;
            }

            (current, length) = (number, length + 1);
        }

        if (length > 0) WriteRun(runs, current, length);
        var value = new StringBuilder("[\"").Append(sets.Written).Append("\",\"").Append(runs).Append("\"]");
        return new FacetColumn(ScriptText.File('f', (int)facet, value), values);
    }

    private static ImmutableArray<string> ValuesOf(ImmutableArray<SearchDocument> documents, SearchFacet facet)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<FacetValue>? last = null;
        foreach (var document in documents)
        {
            if (ReferenceEquals(document.Facets, last)) continue;
            last = document.Facets;
            for (var i = 0; i < last.Count; i++)
            {
                if (last[i].Facet == facet) values.Add(last[i].Value);
            }
        }

        return [.. values.Order(StringComparer.Ordinal)];
    }

    private static void WriteRun(StringBuilder runs, int set, int length)
    {
        IndexNumbers.Write(runs, set);
        IndexNumbers.Write(runs, length - 1);
    }
}
