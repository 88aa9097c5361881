using System.Text;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>Numbers the sets of values that documents have of one facet, in the order met; 0 is the empty set.</summary>
/// <param name="values">The numbers of the values.</param>
/// <param name="facet">The facet.</param>
internal sealed class FacetSets(Dictionary<string, int> values, SearchFacet facet)
{
    private const int MostPacked = 3;
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<ulong, int> _byValues = [];
    private readonly List<int> _chosen = [];
    private readonly StringBuilder _written = Empty();
    private IReadOnlyList<FacetValue>? _lastFacets;
    private int _last;

    /// <summary>The sets, each its size and its values.</summary>
    public StringBuilder Written => _written;

    /// <summary>The number of the set that a document's values make; a list met just before is not read again.</summary>
    public int NumberOf(IReadOnlyList<FacetValue> facets)
    {
        if (ReferenceEquals(facets, _lastFacets)) return _last;
        _lastFacets = facets;
        _chosen.Clear();
        var packed = 1UL;
        for (var i = 0; i < facets.Count; i++)
        {
            if (facets[i].Facet != facet) continue;
            _chosen.Add(values[facets[i].Value]);
            packed = (packed << 16) | (ushort)_chosen[^1];
        }

        if (_chosen.Count == 0) return _last = 0;
        var isPacked = _chosen.Count <= MostPacked && values.Count <= ushort.MaxValue;
        if (isPacked && _byValues.TryGetValue(packed, out var known)) return _last = known;
        _last = Add();
        if (isPacked) _byValues.Add(packed, _last);
        return _last;
    }

    private int Add()
    {
        _chosen.Sort();
        var set = new StringBuilder();
        IndexNumbers.Write(set, _chosen.Count);
        foreach (var value in _chosen) IndexNumbers.Write(set, value);
        var text = set.ToString();
        if (_byText.TryGetValue(text, out var number)) return number;
        _written.Append(text);
        _byText.Add(text, _byText.Count);
        return _byText.Count - 1;
    }

    private static StringBuilder Empty()
    {
        var text = new StringBuilder();
        IndexNumbers.Write(text, 0);
        return text;
    }
}
