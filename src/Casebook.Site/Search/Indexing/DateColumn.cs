using System.Collections.Immutable;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>The months of all documents: nothing for those without a date, else the first month and how many come after it.</summary>
internal static class DateColumn
{
    /// <summary>The number of the file, behind those of the facets.</summary>
    public static readonly int Number = Enum.GetValues<SearchFacet>().Length;

    /// <summary>Writes the column.</summary>
    public static OutputFile Of(ImmutableArray<SearchDocument> documents)
    {
        var sets = new List<int[]> { Array.Empty<int>() };
        var numbers = new Dictionary<MonthSpan, int>();
        var column = new int[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i].When is not { } when) continue;
            if (!numbers.TryGetValue(when, out column[i]))
            {
                numbers.Add(when, column[i] = sets.Count);
                sets.Add([when.First, when.Last - when.First]);
            }
        }

        return ColumnFile.Write(Number, sets, column);
    }
}
