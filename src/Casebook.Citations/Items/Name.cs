namespace Casebook.Citations.Items;

/// <summary>A person or institution in a name variable, with the parts that CSL-JSON names; an institution has only <see cref="Literal"/>.</summary>
public sealed record Name
{
    /// <summary>The family name, without particles.</summary>
    public string? Family { get; init; }

    /// <summary>The given names.</summary>
    public string? Given { get; init; }

    /// <summary>A particle that is dropped when only the family name is shown.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>A particle that stays with the family name.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>For example Jr. or III.</summary>
    public string? Suffix { get; init; }

    /// <summary>An institution's name, or a name that must not be taken apart.</summary>
    public string? Literal { get; init; }

    /// <summary>True when a comma stands before the suffix.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>True when the parts are always shown family first, as in Chinese.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>False when particles must not be looked for in family and given names.</summary>
    public bool ParseNames { get; init; } = true;

    /// <summary>The name in other scripts, by language (BCP 47), in the order they are preferred.</summary>
    public IReadOnlyList<KeyValuePair<string, Name>> Scripts { get; init; } = [];
}
