namespace Casebook.Site.Search.Documents;

/// <summary>A value of a facet, by its id.</summary>
internal readonly record struct FacetValue(SearchFacet Facet, string Value)
{
    /// <inheritdoc/>
    /// <remarks>Written out: what the compiler makes of it boxes the facets in code that is compiled ahead.</remarks>
    public bool Equals(FacetValue other) => Facet == other.Facet && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Facet, Value);
}
