using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>What the page's head says to machines.</summary>
public sealed record HeadModel
{
    /// <summary>The whole address, on a site that has one.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Highwire and Dublin Core elements and the like.</summary>
    public IReadOnlyList<MetaModel> Metadata { get; init; } = [];

    /// <summary>Linked data (schema.org), already escaped for a script element.</summary>
    public Html? JsonLd { get; init; }

    /// <summary>True for pages that search engines leave out.</summary>
    public bool IsHidden { get; init; }
}
