using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>An entry of a page's references.</summary>
public sealed record ReferenceModel
{
    /// <summary>The anchor of the entry.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The page of the source.</summary>
    public required string SourceHref { get; init; }

    /// <summary>The entry in the site's citation style.</summary>
    public required Html Entry { get; init; }

    /// <summary>Its number in the list, from 1.</summary>
    public int Number { get; init; }

    /// <summary>True in numeric styles, whose entries begin with their number.</summary>
    public bool ShowsNumber { get; init; }

    /// <summary>The places that cite it, in reading order.</summary>
    public IReadOnlyList<PlaceModel> Places { get; init; } = [];
}
