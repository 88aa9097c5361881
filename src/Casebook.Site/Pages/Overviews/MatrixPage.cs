using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Hypotheses, explanations and scales over all dossiers.</summary>
public sealed record MatrixPage : PageModel
{
    /// <summary>The framework of hypotheses.</summary>
    public LinkModel? Hypothesis { get; init; }

    /// <summary>Its question, as plain text.</summary>
    public string? Question { get; init; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<FrameworkItemModel> Hypotheses { get; init; } = [];

    /// <summary>A row per dossier.</summary>
    public IReadOnlyList<OverviewRowModel> Rows { get; init; } = [];

    /// <summary>The framework of explanations.</summary>
    public LinkModel? Explanation { get; init; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<FrameworkItemModel> Explanations { get; init; } = [];

    /// <summary>A row per dossier.</summary>
    public IReadOnlyList<MotivesRowModel> Motives { get; init; } = [];

    /// <summary>The scales.</summary>
    public IReadOnlyList<ScaleColumnModel> Scales { get; init; } = [];

    /// <summary>A row per dossier.</summary>
    public IReadOnlyList<ScalesRowModel> ScaleRows { get; init; } = [];

    /// <summary>The tags with their claims.</summary>
    public IReadOnlyList<TagRowModel> Tags { get; init; } = [];
}
