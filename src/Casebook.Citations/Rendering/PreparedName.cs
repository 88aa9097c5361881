using Casebook.Citations.Items;

namespace Casebook.Citations.Rendering;

/// <summary>A name with its particles found, ready to be put in any order.</summary>
internal sealed class PreparedName
{
    private string? _key;

    public string Family { get; private init; } = "";

    public string Given { get; private init; } = "";

    public string Dropping { get; private init; } = "";

    public string NonDropping { get; private init; } = "";

    public string Suffix { get; private init; } = "";

    public bool CommaSuffix { get; private init; }

    /// <summary>An institution, or a name that is not taken apart; empty for a person.</summary>
    public string Literal { get; private init; } = "";

    public bool IsLiteral => Literal.Length > 0;

    /// <summary>True for the scripts that are written family first without a space (Chinese, Japanese, Korean).</summary>
    public bool IsEastAsian { get; private init; }

    /// <summary>True when the family name comes first and is never inverted.</summary>
    public bool FamilyFirst { get; private init; }

    /// <summary>The name as given.</summary>
    public required Name Source { get; init; }

    /// <summary>All parts in one text; equal texts are equal names.</summary>
    public string Key => _key ??= IsLiteral ? Literal : string.Join('\u001f', Family, Given, Dropping, NonDropping, Suffix);

    /// <summary>True for an equal name.</summary>
    public bool IsSame(PreparedName other) =>
        ReferenceEquals(this, other)
        || (Family == other.Family && Given == other.Given && Dropping == other.Dropping && NonDropping == other.NonDropping && Suffix == other.Suffix && Literal == other.Literal);

    public static PreparedName Of(Name name)
    {
        if (name.Literal is { Length: > 0 } literal) return new PreparedName { Source = name, Literal = literal };
        var (family, given) = (name.Family ?? "", name.Given ?? "");
        var (dropping, nonDropping, suffix, comma) = (name.DroppingParticle ?? "", name.NonDroppingParticle ?? "", name.Suffix ?? "", name.CommaSuffix);
        if (name.ParseNames)
        {
            if (nonDropping.Length == 0 && !family.StartsWith('"')) (nonDropping, family) = NameParticles.Leading(family);
            if (suffix.Length == 0) (given, suffix, comma) = NameParticles.SplitSuffix(given, comma);
            if (dropping.Length == 0) (given, dropping) = NameParticles.Trailing(given);
        }

        if (family.Length > 1 && family[0] == '"' && family[^1] == '"') family = family[1..^1];
        var eastAsian = NameParticles.IsEastAsian(family) && (given.Length == 0 || NameParticles.IsEastAsian(given));
        return new PreparedName
        {
            Source = name,
            Family = family,
            Given = given,
            Dropping = dropping,
            NonDropping = nonDropping,
            Suffix = suffix,
            CommaSuffix = comma,
            IsEastAsian = eastAsian,
            FamilyFirst = eastAsian || name.StaticOrdering,
        };
    }
}
