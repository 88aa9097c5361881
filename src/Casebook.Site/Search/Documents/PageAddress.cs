using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>The address of a thing in an edition, from the root of the site, with an anchor where it shares a page; null when it has none there.</summary>
/// <param name="thing">The thing.</param>
/// <param name="language">The language of the edition.</param>
public delegate string? PageAddress(ThingKey thing, string language);
