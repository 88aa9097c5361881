namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The sources of one value of a facet, before they are laid on pages.</summary>
/// <param name="Id">The anchor; null for the whole.</param>
/// <param name="Key">The value, whose words the theme has under the facet's name.</param>
/// <param name="Name">The value's own words, where the theme has none.</param>
/// <param name="Sources">The ids in the order of the bibliography.</param>
internal sealed record SourceGroup(string? Id, string? Key, string? Name, List<string> Sources);
