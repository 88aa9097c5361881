using System.Collections.Immutable;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>The values of one facet for all documents.</summary>
/// <param name="File">The file.</param>
/// <param name="Values">The ids of values, ordinal; sets name them by number.</param>
internal sealed record FacetColumn(OutputFile File, ImmutableArray<string> Values)
{
    /// <summary>Writes the columns of all facets in their order.</summary>
    public static ImmutableArray<FacetColumn> All(ImmutableArray<SearchDocument> documents)
    {
        FacetSets[] facets = [.. Enum.GetValues<SearchFacet>().Select(facet => new FacetSets(facet, documents.Length))];
        for (var i = 0; i < documents.Length; i++)
        {
            var values = documents[i].Facets;
            var isRepeated = i > 0 && ReferenceEquals(values, documents[i - 1].Facets);
            foreach (var facet in facets)
            {
                if (isRepeated) facet.Repeat(i);
                else facet.Add(i, values);
            }
        }

        return [.. facets.Select(static facet => facet.Write())];
    }
}
