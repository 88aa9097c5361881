namespace Casebook.Site.Verifying;

/// <summary>What a scan of one page finds: its ids and its addresses inside the site as numbers of a table of names, and what must not be there.</summary>
internal sealed record PageFacts
{
    /// <summary>The names of the numbers.</summary>
    public required NameTable Names { get; init; }

    /// <summary>The ids, each once, in the order met.</summary>
    public required int[] Ids { get; init; }

    /// <summary>Ids that stand twice.</summary>
    public required int[] DuplicateIds { get; init; }

    /// <summary>
    /// Addresses relative to the page, each once, in the order met; without those that lead to an id of the page itself. A place of the page that it does not have stands as
    /// the complement of the number of its name.
    /// </summary>
    public required int[] Links { get; init; }

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public required (string Address, string Element)[] ExternalAssets { get; init; }

    /// <summary>Script in attributes or in the text.</summary>
    public required string[] InlineScripts { get; init; }

    /// <summary>True when an id stands on the page.</summary>
    public bool Has(ReadOnlySpan<byte> id) => Names.Find(id) is var number and >= 0 && Ids.AsSpan().Contains(number);
}
