namespace Casebook.Site.Pages.Shared;

/// <summary>A place on the page that an entry of the references leads back to.</summary>
public sealed record PlaceModel
{
    /// <summary>The place's address on the page.</summary>
    public required string Href { get; init; }

    /// <summary>a, b, c, ...</summary>
    public required string Mark { get; init; }
}
