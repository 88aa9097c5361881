using System.Collections.Immutable;

namespace Casebook.Citations.Rendering;

/// <summary>An immutable list that is equal to another with equal elements.</summary>
internal readonly struct EquatableList<T>(ImmutableArray<T> items) : IEquatable<EquatableList<T>>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    public static EquatableList<T> Empty { get; } = new([]);

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The list with one element set, filled up to it where it is shorter.</summary>
    public EquatableList<T> With(int index, T value, T filler)
    {
        var items = _items.IsDefault ? [] : _items;
        while (items.Length <= index) items = items.Add(filler);
        return new EquatableList<T>(items.SetItem(index, value));
    }

    public bool Equals(EquatableList<T> other)
    {
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!_items[i].Equals(other._items[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < Count; i++) hash.Add(_items[i]);
        return hash.ToHashCode();
    }
}
