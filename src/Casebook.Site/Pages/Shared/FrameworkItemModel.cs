using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A hypothesis, explanation, level or tag.</summary>
public sealed record FrameworkItemModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it means.</summary>
    public Html? Means { get; init; }

    /// <summary>Claims that carry it.</summary>
    public IReadOnlyList<ClaimLinkModel> Claims { get; init; } = [];

    /// <summary>Dossiers that stand there.</summary>
    public IReadOnlyList<LinkModel> Dossiers { get; init; } = [];
}
