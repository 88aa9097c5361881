using System.Collections.Immutable;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>By what results are narrowed: the facets and months of all documents.</summary>
internal sealed class IndexColumns
{
    private readonly FacetSets[] _facets = [.. Enum.GetValues<SearchFacet>().Select(static facet => new FacetSets(facet))];
    private readonly DateSets _dates = new();
    private FacetValue[]? _last;

    /// <summary>Reads the next documents.</summary>
    public void Add(ReadOnlySpan<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            var isRepeated = ReferenceEquals(document.Facets, _last);
            foreach (var facet in _facets)
            {
                if (isRepeated) facet.Repeat();
                else facet.Add(document.Facets);
            }

            _last = document.Facets;
            _dates.Add(document.When);
        }
    }

    /// <summary>Writes the columns of the facets, in their order.</summary>
    public ImmutableArray<FacetColumn> WriteFacets() => [.. _facets.Select(static facet => facet.Write())];

    /// <summary>Writes the column of months.</summary>
    public OutputFile WriteDates() => _dates.Write();
}
