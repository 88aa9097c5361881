using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>All events of all dossiers.</summary>
public sealed record TimelinePage : PageModel
{
    /// <summary>By year.</summary>
    public IReadOnlyList<YearModel> Years { get; init; } = [];

    /// <summary>All years of the whole timeline, each with the place where it begins.</summary>
    public IReadOnlyList<LinkModel> Signposts { get; init; } = [];

    /// <summary>By dossier, in the order of their first events, for a drawing; empty where there are too many dossiers to be drawn.</summary>
    public IReadOnlyList<TimelineLaneModel> Lanes { get; init; } = [];

    /// <summary>What the events cite.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
