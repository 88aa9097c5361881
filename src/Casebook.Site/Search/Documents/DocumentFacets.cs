namespace Casebook.Site.Search.Documents;

/// <summary>Collects the facets of one document after another, each value once.</summary>
internal sealed class DocumentFacets
{
    private readonly List<FacetValue> _values = [];

    /// <summary>The values so far, in the order of their coming; then begins anew.</summary>
    public FacetValue[] Take()
    {
        FacetValue[] values = [.. _values];
        _values.Clear();
        return values;
    }

    /// <summary>Adds a value that is not there.</summary>
    public DocumentFacets Add(FacetValue value)
    {
        if (!_values.Contains(value)) _values.Add(value);
        return this;
    }

    /// <summary>Adds values that are not there.</summary>
    public DocumentFacets Add(FacetValue[] values)
    {
        foreach (var value in values) Add(value);
        return this;
    }
}
