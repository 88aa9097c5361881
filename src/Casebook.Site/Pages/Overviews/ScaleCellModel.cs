using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A dossier's place on a scale, in small.</summary>
public sealed record ScaleCellModel
{
    /// <summary>The level; null where it has none.</summary>
    public LabelModel? Level { get; init; }

    /// <summary>The level's number.</summary>
    public int Rank { get; init; }

    /// <summary>The number of levels.</summary>
    public int Of { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }
}
