using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The claims of a dossier that speak for an explanation.</summary>
public sealed record MotivesCellModel
{
    /// <summary>The claims with standing support.</summary>
    public int Total { get; init; }

    /// <summary>With high confidence.</summary>
    public int High { get; init; }

    /// <summary>With moderate confidence.</summary>
    public int Moderate { get; init; }

    /// <summary>With low confidence.</summary>
    public int Low { get; init; }

    /// <summary>Without a confidence.</summary>
    public int NotGiven { get; init; }

    /// <summary>Which.</summary>
    public IReadOnlyList<ClaimLinkModel> Claims { get; init; } = [];
}
