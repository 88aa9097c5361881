using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Topics;

/// <summary>The page of a topic.</summary>
public sealed record TopicPage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it covers.</summary>
    public Html? About { get; init; }

    /// <summary>The dossiers of this page, by title.</summary>
    public IReadOnlyList<DossierCard> Dossiers { get; init; } = [];

    /// <summary>The number of all its dossiers.</summary>
    public int Total { get; init; }

    /// <summary>What the text cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
