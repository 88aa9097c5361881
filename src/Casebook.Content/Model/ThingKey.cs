namespace Casebook.Content.Model;

/// <summary>A thing by kind and id; ids are canonical, aliases are resolved by binding.</summary>
public readonly record struct ThingKey(ThingKind Kind, string Id) : IComparable<ThingKey>
{
    /// <summary>By kind, then ordinal by id.</summary>
    public int CompareTo(ThingKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Id, other.Id);
}
