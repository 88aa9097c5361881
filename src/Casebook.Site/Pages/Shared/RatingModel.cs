using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>How a claim agrees with a hypothesis.</summary>
public sealed record RatingModel
{
    /// <summary>The hypothesis.</summary>
    public required LabelModel Hypothesis { get; init; }

    /// <summary>CC, C, N, I, II or NA; null when not rated.</summary>
    public string? Code { get; init; }

    /// <summary>The reason.</summary>
    public Html? Because { get; init; }
}
