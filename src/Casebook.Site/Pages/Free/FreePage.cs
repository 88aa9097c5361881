using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Free;

/// <summary>A free page.</summary>
public sealed record FreePage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>A short summary.</summary>
    public Html? Summary { get; init; }

    /// <summary>The text.</summary>
    public IReadOnlyList<NarrativePart> Narrative { get; init; } = [];

    /// <summary>The table of contents.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>The references.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
