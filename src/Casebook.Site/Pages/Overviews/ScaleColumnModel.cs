using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A scale.</summary>
public sealed record ScaleColumnModel
{
    /// <summary>The scale.</summary>
    public required LinkModel Scale { get; init; }

    /// <summary>Its levels from least to most.</summary>
    public IReadOnlyList<LabelModel> Levels { get; init; } = [];
}
