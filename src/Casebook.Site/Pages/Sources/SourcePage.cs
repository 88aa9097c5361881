using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>The page of a source.</summary>
public sealed record SourcePage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The entry in the site's citation style.</summary>
    public required Html Entry { get; init; }

    /// <summary>The same as plain text.</summary>
    public required string EntryText { get; init; }

    /// <summary>The title in the original language.</summary>
    public required string OriginalTitle { get; init; }

    /// <summary>Its language.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>True when the title describes a work whose headline is not known.</summary>
    public bool TitleIsDescription { get; init; }

    /// <summary>The title in other languages.</summary>
    public IReadOnlyList<LocalizedModel> Translations { get; init; } = [];

    /// <summary>The CSL type.</summary>
    public required string Type { get; init; }

    /// <summary>When it appeared.</summary>
    public DateModel? Issued { get; init; }

    /// <summary>When it was last read.</summary>
    public DateModel? Accessed { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>Whose voice it is.</summary>
    public LabelModel? Perspective { get; init; }

    /// <summary>ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>How reliable it is; null when not rated.</summary>
    public GradeModel? Reliability { get; init; }

    /// <summary>What it is and what it can know.</summary>
    public Html? Annotation { get; init; }

    /// <summary>Archived copies.</summary>
    public IReadOnlyList<ArchiveModel> Archives { get; init; } = [];

    /// <summary>The origin tree; empty when it stands alone.</summary>
    public IReadOnlyList<OriginModel> Origins { get; init; } = [];

    /// <summary>The sources it goes back to in the end; empty when it is its own root.</summary>
    public IReadOnlyList<OriginModel> Roots { get; init; } = [];

    /// <summary>Its uses by page.</summary>
    public IReadOnlyList<SourceUsesModel> Uses { get; init; } = [];

    /// <summary>The number of uses.</summary>
    public int UseCount { get; init; }

    /// <summary>What falls with it.</summary>
    public required FallModel Fall { get; init; }

    /// <summary>Other works of the same publisher.</summary>
    public IReadOnlyList<LinkModel> SamePublisher { get; init; } = [];

    /// <summary>The publisher or publication that these share.</summary>
    public string? Publisher { get; init; }

    /// <summary>Other works of its authors.</summary>
    public IReadOnlyList<LinkModel> SameAuthors { get; init; } = [];

    /// <summary>The record in formats of reference managers.</summary>
    public IReadOnlyList<DownloadModel> Downloads { get; init; } = [];

    /// <summary>The record in these formats, to copy.</summary>
    public required RecordModel Record { get; init; }

    /// <summary>The record as a COinS title.</summary>
    public required string Coins { get; init; }

    /// <summary>What the annotation cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];

    /// <summary>Set when it is withdrawn.</summary>
    public WithdrawalModel? Withdrawn { get; init; }

    /// <summary>Why it counts nowhere: withdrawn or copy-of-withdrawn; null when it counts.</summary>
    public string? Fault { get; init; }
}
