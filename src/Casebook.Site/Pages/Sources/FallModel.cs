using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>What changes if a source falls.</summary>
public sealed record FallModel
{
    /// <summary>True when nothing changes.</summary>
    public bool ChangesNothing { get; init; }

    /// <summary>Sources that fall with it.</summary>
    public IReadOnlyList<LinkModel> AlsoFall { get; init; } = [];

    /// <summary>Claims that lose their only support.</summary>
    public IReadOnlyList<ClaimLinkModel> LoseOnlySupport { get; init; } = [];

    /// <summary>Claims that drop from corroborated to single origin.</summary>
    public IReadOnlyList<ClaimLinkModel> DropToSingleOrigin { get; init; } = [];

    /// <summary>Disputes that lose their only ground.</summary>
    public IReadOnlyList<ClaimLinkModel> LoseOnlyDispute { get; init; } = [];

    /// <summary>Judgements that rest on any of those.</summary>
    public IReadOnlyList<LinkModel> Judgements { get; init; } = [];

    /// <summary>Places on scales that rest on any of those.</summary>
    public IReadOnlyList<LinkModel> Assessments { get; init; } = [];

    /// <summary>Matrices whose first place changes.</summary>
    public IReadOnlyList<FirstPlaceModel> FirstPlaces { get; init; } = [];
}
