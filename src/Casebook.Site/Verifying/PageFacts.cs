namespace Casebook.Site.Verifying;

/// <summary>What a scan of one page finds: its ids and its addresses inside the site as numbers of the <see cref="NameTable"/>, and what must not be there.</summary>
internal sealed record PageFacts
{
    /// <summary>The ids, each once, in ascending order.</summary>
    public required int[] Ids { get; init; }

    /// <summary>Ids that stand twice.</summary>
    public required int[] DuplicateIds { get; init; }

    /// <summary>Addresses relative to the page, each once, in the order met; without those that lead to an id of the page itself.</summary>
    public required PageLink[] Links { get; init; }

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public required (string Address, string Element)[] ExternalAssets { get; init; }

    /// <summary>Script in attributes or in the text.</summary>
    public required string[] InlineScripts { get; init; }

    /// <summary>True when an id stands on the page.</summary>
    public bool Has(int id) => Array.BinarySearch(Ids, id) >= 0;
}
