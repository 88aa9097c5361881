namespace Casebook.Content.Model;

/// <summary>A thing by kind and id; ids are canonical, aliases are resolved by binding.</summary>
public readonly record struct ThingKey(ThingKind Kind, string Id) : IComparable<ThingKey>
{
    /// <inheritdoc/>
    /// <remarks>Written out: what the compiler makes of it boxes the kinds in code that is compiled ahead.</remarks>
    public bool Equals(ThingKey other) => Kind == other.Kind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Kind, Id);

    /// <summary>By kind, then ordinal by id.</summary>
    public int CompareTo(ThingKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);
}
