using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Books;

/// <summary>A part of a book.</summary>
public sealed record BookPartModel
{
    /// <summary>opening, dossiers, terms or appendix.</summary>
    public required string Name { get; init; }

    /// <summary>The chapters that the contents name.</summary>
    public required IReadOnlyList<LinkModel> Chapters { get; init; }
}
