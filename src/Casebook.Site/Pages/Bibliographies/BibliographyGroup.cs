using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The sources of one value of a facet.</summary>
public sealed record BibliographyGroup
{
    /// <summary>The anchor; null for the whole.</summary>
    public string? Id { get; init; }

    /// <summary>The value, whose words the theme has under the facet's name.</summary>
    public string? Key { get; init; }

    /// <summary>The value's own words, where the theme has none.</summary>
    public string? Name { get; init; }

    /// <summary>The page of the value, for example a dossier.</summary>
    public LinkModel? Link { get; init; }

    /// <summary>The sources in the order of the bibliography.</summary>
    public IReadOnlyList<SourceCard> Entries { get; init; } = [];
}
