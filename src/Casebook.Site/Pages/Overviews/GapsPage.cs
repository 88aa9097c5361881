using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>What is not known, and what to watch for, over all dossiers.</summary>
public sealed record GapsPage : PageModel
{
    /// <summary>The gaps.</summary>
    public IReadOnlyList<GapModel> Gaps { get; init; } = [];

    /// <summary>The milestones by date.</summary>
    public IReadOnlyList<MilestoneModel> Milestones { get; init; } = [];

    /// <summary>The date they are measured against.</summary>
    public DateModel? EvidenceDate { get; init; }

    /// <summary>What they cite.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
