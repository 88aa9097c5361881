using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The page of a dossier.</summary>
public sealed record DossierPage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title in other languages.</summary>
    public IReadOnlyList<LocalizedModel> OriginalTitles { get; init; } = [];

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The bottom line.</summary>
    public Html? Summary { get; init; }

    /// <summary>The status.</summary>
    public LabelModel? Status { get; init; }

    /// <summary>The topics.</summary>
    public IReadOnlyList<LinkModel> Topics { get; init; } = [];

    /// <summary>The time it covers.</summary>
    public DateModel? Period { get; init; }

    /// <summary>How new its evidence is.</summary>
    public DateModel? AsOf { get; init; }

    /// <summary>How its claims stand.</summary>
    public required MeterModel Meter { get; init; }

    /// <summary>The judgements.</summary>
    public IReadOnlyList<JudgementModel> Judgements { get; init; } = [];

    /// <summary>True when the narrative shows them.</summary>
    public bool JudgementsInText { get; init; }

    /// <summary>Its places on the scales.</summary>
    public IReadOnlyList<ScalePlaceModel> Scales { get; init; } = [];

    /// <summary>The narrative.</summary>
    public IReadOnlyList<NarrativePart> Narrative { get; init; } = [];

    /// <summary>The claims that the narrative does not show.</summary>
    public IReadOnlyList<ClaimModel> Claims { get; init; } = [];

    /// <summary>The claims that the narrative shows.</summary>
    public IReadOnlyList<ClaimLinkModel> ClaimsInText { get; init; } = [];

    /// <summary>The events in order of time.</summary>
    public IReadOnlyList<EventModel> Timeline { get; init; } = [];

    /// <summary>True when the narrative shows them.</summary>
    public bool TimelineInText { get; init; }

    /// <summary>The matrix of hypotheses; null without one.</summary>
    public MatrixModel? Matrix { get; init; }

    /// <summary>True when the narrative shows it.</summary>
    public bool MatrixInText { get; init; }

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<ActorRoleModel> Actors { get; init; } = [];

    /// <summary>What is not known.</summary>
    public IReadOnlyList<GapModel> Gaps { get; init; } = [];

    /// <summary>True when the narrative shows them.</summary>
    public bool GapsInText { get; init; }

    /// <summary>What to watch for.</summary>
    public IReadOnlyList<MilestoneModel> Milestones { get; init; } = [];

    /// <summary>The references.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];

    /// <summary>How to cite the page.</summary>
    public required CitePageModel Cite { get; init; }

    /// <summary>Files to take away.</summary>
    public IReadOnlyList<DownloadModel> Downloads { get; init; } = [];

    /// <summary>Pages that link here.</summary>
    public IReadOnlyList<LinkModel> BackLinks { get; init; } = [];

    /// <summary>Related dossiers.</summary>
    public IReadOnlyList<LinkModel> Related { get; init; } = [];

    /// <summary>The dossier before this one.</summary>
    public LinkModel? Previous { get; init; }

    /// <summary>The dossier after this one.</summary>
    public LinkModel? Next { get; init; }

    /// <summary>The table of contents.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>Set when it is withdrawn.</summary>
    public WithdrawalModel? Withdrawn { get; init; }

    /// <summary>The original of a translated page.</summary>
    public LinkModel? Original { get; init; }
}
