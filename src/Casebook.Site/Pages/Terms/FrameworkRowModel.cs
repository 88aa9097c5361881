using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Terms;

/// <summary>A framework in a list.</summary>
public sealed record FrameworkRowModel
{
    /// <summary>The framework.</summary>
    public required LinkModel Framework { get; init; }

    /// <summary>hypotheses, explanations, scale or tags.</summary>
    public required string Kind { get; init; }

    /// <summary>The number of items.</summary>
    public int Items { get; init; }
}
