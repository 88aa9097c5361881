using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A dossier's place on a scale.</summary>
public sealed record ScalePlaceModel
{
    /// <summary>The anchor.</summary>
    public required string Anchor { get; init; }

    /// <summary>The id of the scale.</summary>
    public required string ScaleId { get; init; }

    /// <summary>The scale.</summary>
    public required LinkModel Scale { get; init; }

    /// <summary>The level.</summary>
    public required LabelModel Level { get; init; }

    /// <summary>The level's number, from 1 for the least.</summary>
    public int Rank { get; init; }

    /// <summary>The number of levels.</summary>
    public int Of { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }

    /// <summary>The reason.</summary>
    public Html? Because { get; init; }

    /// <summary>The claims it rests on.</summary>
    public IReadOnlyList<ClaimLinkModel> RestsOn { get; init; } = [];

    /// <summary>All levels from least to most.</summary>
    public IReadOnlyList<LabelModel> Levels { get; init; } = [];
}
