using System.Collections.Immutable;

namespace Casebook.Citations.Items;

/// <summary>One bibliographic record: a CSL type and CSL-JSON variables by their names in the specification. The only bibliographic type of the product.</summary>
public sealed record Item
{
    /// <summary>The identifier that cites use; unique among the items of one run.</summary>
    public required string Id { get; init; }

    /// <summary>A CSL item type, for example article-journal.</summary>
    public required string Type { get; init; }

    /// <summary>Standard and number variables by name; values may hold the micro-HTML of CSL-JSON.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Name variables by name.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Name>> Names { get; init; } = ImmutableDictionary<string, ImmutableArray<Name>>.Empty;

    /// <summary>Date variables by name.</summary>
    public IReadOnlyDictionary<string, ItemDate> Dates { get; init; } = ImmutableDictionary<string, ItemDate>.Empty;

    /// <summary>Translations of standard variables by name, for example of the title, in the order they are preferred.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Translation>> Translations { get; init; } = ImmutableDictionary<string, ImmutableArray<Translation>>.Empty;

    /// <summary>What a record of some format holds beyond the variables of CSL, by its name there ("custom" in CSL-JSON).</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The language of the work (BCP 47), or null when it is not told.</summary>
    public string? Language => Texts.GetValueOrDefault("language");

    /// <summary>True when the title is a description of a work whose title is not known: printed in square brackets, without quotation marks or another font.</summary>
    public bool TitleIsDescription { get; init; }

    /// <summary>The title in the original language and script, or null.</summary>
    public string? Title => Texts.GetValueOrDefault("title");
}
