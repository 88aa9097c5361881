namespace Casebook.Site.Verifying;

/// <summary>What a scan of one page finds: its ids, its addresses inside the site, and what must not be there.</summary>
internal sealed class PageFacts
{
    /// <summary>The ids, in the order met.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids that stand twice.</summary>
    public List<string> DuplicateIds { get; } = [];

    /// <summary>Addresses relative to the page, each once.</summary>
    public HashSet<string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public List<(string Address, string Element)> ExternalAssets { get; } = [];

    /// <summary>Script in attributes or in the text.</summary>
    public List<string> InlineScripts { get; } = [];
}
