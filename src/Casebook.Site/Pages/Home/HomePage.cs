using Casebook.Site.Output;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Pages.Topics;

namespace Casebook.Site.Pages.Home;

/// <summary>The home page.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>The question of the site: its headline.</summary>
    public required string Question { get; init; }

    /// <summary>The language of the question where it is not the page's.</summary>
    public string? QuestionLanguage { get; init; }

    /// <summary>The summary of the home text.</summary>
    public Html? Summary { get; init; }

    /// <summary>The home text.</summary>
    public IReadOnlyList<NarrativePart> Narrative { get; init; } = [];

    /// <summary>All dossiers, by title.</summary>
    public IReadOnlyList<DossierCard> Dossiers { get; init; } = [];

    /// <summary>What changed last, newest first; empty where the history is not known.</summary>
    public IReadOnlyList<ChangeDayModel> Changes { get; init; } = [];

    /// <summary>The page of all changes.</summary>
    public string? ChangesHref { get; init; }

    /// <summary>The matrix in small: of many dossiers the first.</summary>
    public IReadOnlyList<OverviewRowModel> Overview { get; init; } = [];

    /// <summary>The whole matrix.</summary>
    public string? MatrixHref { get; init; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<FrameworkItemModel> Hypotheses { get; init; } = [];

    /// <summary>The topics with counts.</summary>
    public IReadOnlyList<TopicRowModel> Topics { get; init; } = [];

    /// <summary>The first judgement of each dossier: of many dossiers the first.</summary>
    public IReadOnlyList<HomeJudgementModel> Judgements { get; init; } = [];

    /// <summary>The list of dossiers.</summary>
    public required string DossiersHref { get; init; }

    /// <summary>All claims by state; counted, never summed into a grade.</summary>
    public required MeterModel Counts { get; init; }

    /// <summary>The number of sources used.</summary>
    public int Sources { get; init; }

    /// <summary>The number of actors.</summary>
    public int Actors { get; init; }

    /// <summary>What the home text cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
