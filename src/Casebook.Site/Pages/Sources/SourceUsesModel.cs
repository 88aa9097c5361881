using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>The uses of a source on one page.</summary>
public sealed record SourceUsesModel
{
    /// <summary>The page.</summary>
    public required LinkModel Place { get; init; }

    /// <summary>Claims it supports.</summary>
    public IReadOnlyList<ClaimUseModel> For { get; init; } = [];

    /// <summary>Claims it disputes.</summary>
    public IReadOnlyList<ClaimUseModel> Against { get; init; } = [];

    /// <summary>Claims it helps to understand.</summary>
    public IReadOnlyList<ClaimUseModel> Background { get; init; } = [];

    /// <summary>Passages and events that cite it.</summary>
    public IReadOnlyList<PassageModel> Passages { get; init; } = [];
}
