using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Terms;

/// <summary>The glossary.</summary>
public sealed record GlossaryPage : PageModel
{
    /// <summary>The terms by name.</summary>
    public IReadOnlyList<TermModel> Terms { get; init; } = [];

    /// <summary>What they cite.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];
}
