using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The sources of one value of a facet, as far as the page has them.</summary>
public sealed record BibliographyGroup
{
    /// <summary>Where the group begins and what it is called; null for the whole.</summary>
    public GroupHeadModel? Head { get; init; }

    /// <summary>True when the page before has the beginning of the group.</summary>
    public bool IsContinued { get; init; }

    /// <summary>The sources in the order of the bibliography, with their whole entries.</summary>
    public IReadOnlyList<SourceCard> Entries { get; init; } = [];

    /// <summary>The sources in the order of the bibliography, a line each.</summary>
    public IReadOnlyList<SourceLine> Lines { get; init; } = [];
}
