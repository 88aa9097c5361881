using Casebook.Citations.Items;

namespace Casebook.Citations.Formats;

/// <summary>Whether names are the same as far as formats tell that know one script only.</summary>
internal sealed class NameComparer : IEqualityComparer<Name>
{
    private NameComparer()
    {
    }

    /// <summary>The comparer, which has no state.</summary>
    public static NameComparer InOneScript { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Name? x, Name? y) => InOne(x) == InOne(y);

    /// <inheritdoc/>
    public int GetHashCode(Name obj) => InOne(obj)!.GetHashCode();

    private static Name? InOne(Name? name) => name is null or { Scripts.Count: 0 } ? name : name with { Scripts = [] };
}
