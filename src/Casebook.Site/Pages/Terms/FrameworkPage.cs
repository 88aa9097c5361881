using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Terms;

/// <summary>The page of a framework: a set of terms by which cases are judged.</summary>
public sealed record FrameworkPage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>hypotheses, explanations, scale or tags.</summary>
    public required string Kind { get; init; }

    /// <summary>The question it answers.</summary>
    public Html? Question { get; init; }

    /// <summary>Where it comes from and why it is used.</summary>
    public Html? Because { get; init; }

    /// <summary>Its items.</summary>
    public IReadOnlyList<FrameworkItemModel> Items { get; init; } = [];

    /// <summary>What it cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
