using System.Runtime.InteropServices;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>Numbers the values of one facet and the sets of them that documents have, in the order met; set 0 is the empty one.</summary>
internal sealed class FacetSets
{
    private readonly SearchFacet _facet;
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byValues;
    private readonly List<int[]> _sets = [[]];
    private readonly List<int> _chosen = [];
    private readonly ColumnRuns _column = new();

    /// <summary>Makes ready for a facet.</summary>
    public FacetSets(SearchFacet facet)
    {
        _facet = facet;
        _byValues = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the values of the next document.</summary>
    public void Add(FacetValue[] values)
    {
        _chosen.Clear();
        foreach (var (facet, value) in values)
        {
            if (facet != _facet) continue;
            if (!_values.TryGetValue(value, out var number)) _values.Add(value, number = _values.Count);
            Choose(number);
        }

        var letters = MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(_chosen));
        if (!_byValues.TryGetValue(letters, out var set))
        {
            _byValues[letters] = set = _sets.Count;
            _sets.Add([.. _chosen]);
        }

        _column.Add(set);
    }

    /// <summary>Gives the next document the set of the one before it.</summary>
    public void Repeat() => _column.Repeat();

    /// <summary>The column, with the values in ordinal order.</summary>
    public FacetColumn Write()
    {
        string[] ordered = [.. _values.Keys.Order(StringComparer.Ordinal)];
        var places = new int[ordered.Length];
        for (var i = 0; i < ordered.Length; i++) places[_values[ordered[i]]] = i;
        var sets = _sets.ConvertAll(set => Ordered(set, places));
        return new FacetColumn(ColumnFile.Write((int)_facet, sets, _column), [.. ordered]);
    }

    private int[] Ordered(int[] set, int[] places)
    {
        _chosen.Clear();
        foreach (var value in set) Choose(places[value]);
        return [.. _chosen];
    }

    /// <summary>Puts a number among the few chosen ones, which ascend.</summary>
    private void Choose(int number)
    {
        var at = _chosen.Count;
        while (at > 0 && _chosen[at - 1] > number) at--;
        _chosen.Insert(at, number);
    }
}
