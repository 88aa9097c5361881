using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>A bibliography: whole, or grouped by one facet. It has the sources with whole entries, or a line for each, or the dossiers.</summary>
public sealed record BibliographyPage : PageModel
{
    /// <summary>all, by-type, by-year, by-language, by-country, by-perspective, by-reliability, by-author, by-publisher, by-dossier or annotated.</summary>
    public required string Facet { get; init; }

    /// <summary>The other bibliographies.</summary>
    public IReadOnlyList<LinkModel> Facets { get; init; } = [];

    /// <summary>All groups of a list over several pages, where they are few enough for a way into each; else empty.</summary>
    public IReadOnlyList<GroupHeadModel> Signposts { get; init; } = [];

    /// <summary>The groups; one without a head for the whole; none by dossier.</summary>
    public IReadOnlyList<BibliographyGroup> Groups { get; init; } = [];

    /// <summary>By dossier: the dossiers that cite, with the way to their references.</summary>
    public IReadOnlyList<CitingDossierModel> Dossiers { get; init; } = [];

    /// <summary>The list of sources, which can be narrowed.</summary>
    public required string SourcesHref { get; init; }

    /// <summary>The number of sources.</summary>
    public int Total { get; init; }

    /// <summary>The whole in formats of reference managers.</summary>
    public IReadOnlyList<DownloadModel> Downloads { get; init; } = [];
}
