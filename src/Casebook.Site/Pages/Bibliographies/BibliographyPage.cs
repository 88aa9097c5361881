using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>A bibliography: whole, or grouped by one facet.</summary>
public sealed record BibliographyPage : PageModel
{
    /// <summary>all, by-type, by-year, by-language, by-country, by-perspective, by-reliability, by-author, by-publisher, by-dossier or annotated.</summary>
    public required string Facet { get; init; }

    /// <summary>The other bibliographies.</summary>
    public IReadOnlyList<LinkModel> Facets { get; init; } = [];

    /// <summary>The groups; one without a name for the whole.</summary>
    public IReadOnlyList<BibliographyGroup> Groups { get; init; } = [];

    /// <summary>The number of sources.</summary>
    public int Total { get; init; }

    /// <summary>The whole in formats of reference managers.</summary>
    public IReadOnlyList<DownloadModel> Downloads { get; init; } = [];
}
