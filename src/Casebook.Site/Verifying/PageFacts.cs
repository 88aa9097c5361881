namespace Casebook.Site.Verifying;

/// <summary>What a scan of one page finds: its ids and its addresses inside the site as numbers of a table of names, and what must not be there.</summary>
internal sealed record PageFacts
{
    /// <summary>The names of the numbers.</summary>
    public required NameTable Names { get; init; }

    /// <summary>The numbers of the ids, then those of the links: in one piece, since all pages are held.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>How many of the numbers are those of ids.</summary>
    public required int IdCount { get; init; }

    /// <summary>The ids, each once, in the order met.</summary>
    public ReadOnlySpan<int> Ids => Numbers.AsSpan(0, IdCount);

    /// <summary>Ids that stand twice.</summary>
    public required int[] DuplicateIds { get; init; }

    /// <summary>
    /// Addresses relative to the page, each once, in the order met; without those that lead to an id of the page itself. A place of the page that it does not have stands as
    /// the complement of the number of its name.
    /// </summary>
    public ReadOnlySpan<int> Links => Numbers.AsSpan(IdCount);

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public required (string Address, string Element)[] ExternalAssets { get; init; }

    /// <summary>Script in attributes or in the text.</summary>
    public required string[] InlineScripts { get; init; }

    /// <summary>True when an id stands on the page.</summary>
    public bool Has(ReadOnlySpan<byte> id) => Names.Find(id) is var number and >= 0 && Ids.Contains(number);
}
