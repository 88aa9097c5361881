namespace Casebook.Site.Pages.Actors;

/// <summary>An identifier elsewhere.</summary>
public sealed record IdentifierModel
{
    /// <summary>wikidata, ror, lei or another.</summary>
    public required string Key { get; init; }

    /// <summary>The identifier.</summary>
    public required string Value { get; init; }

    /// <summary>Its address, for the keys that have one.</summary>
    public string? Href { get; init; }
}
