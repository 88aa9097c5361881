using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Casebook.Citations.Items;

/// <summary>Variables of an item by name, in ordinal order. An item has few, so they are looked through one by one: that is quicker than a tree, and a third of its size.</summary>
public sealed class VariableDictionary<T> : IReadOnlyDictionary<string, T>
{
    private readonly string[] _names;
    private readonly T[] _values;

    /// <summary>The variables of a dictionary, whatever its order.</summary>
    public VariableDictionary(Dictionary<string, T> variables)
    {
        if (variables.Count == 0)
        {
            (_names, _values) = ([], []);
            return;
        }

        _names = [.. variables.Keys];
        Array.Sort(_names, StringComparer.Ordinal);
        _values = new T[_names.Length];
        for (var i = 0; i < _names.Length; i++) _values[i] = variables[_names[i]];
    }

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _names;

    /// <inheritdoc/>
    public IEnumerable<T> Values => _values;

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no variable '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? default : _values[place];
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var i = 0; i < _names.Length; i++) yield return KeyValuePair.Create(_names[i], _values[i]);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string name)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            // Most names differ in length, which is told without a call.
            if (_names[i].Length == name.Length && string.Equals(_names[i], name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
