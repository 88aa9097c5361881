namespace Casebook.Site.Search.Documents;

/// <summary>A value of a facet, by its id.</summary>
internal readonly record struct FacetValue(SearchFacet Facet, string Value);
