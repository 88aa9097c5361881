using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>The months of all documents: nothing for those without a date, else the first month and how many come after it.</summary>
internal sealed class DateSets
{
    /// <summary>The number of the file, behind those of the facets.</summary>
    public static readonly int Number = Enum.GetValues<SearchFacet>().Length;

    private readonly List<int[]> _sets = [[]];
    private readonly Dictionary<MonthSpan, int> _numbers = [];
    private readonly ColumnRuns _column = new();

    /// <summary>Reads the months of the next document.</summary>
    public void Add(MonthSpan? months)
    {
        if (months is not { } span)
        {
            _column.Add(0);
            return;
        }

        if (!_numbers.TryGetValue(span, out var set))
        {
            _numbers.Add(span, set = _sets.Count);
            _sets.Add([span.First, span.Last - span.First]);
        }

        _column.Add(set);
    }

    /// <summary>Writes the column.</summary>
    public OutputFile Write() => ColumnFile.Write(Number, _sets, _column);
}
