using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Casebook.Citations.Items;

/// <summary>Variables of an item by name, in ordinal order. An item has few, so they are looked through one by one: that is quicker than a tree, and a third of its size.</summary>
public sealed class VariableDictionary<T> : IReadOnlyDictionary<string, T>
{
    private readonly KeyValuePair<string, T>[] _variables;

    /// <summary>The variables of a dictionary, whatever its order.</summary>
    public VariableDictionary(Dictionary<string, T> variables)
    {
        if (variables.Count == 0)
        {
            _variables = [];
            return;
        }

        string[] names = [.. variables.Keys];
        Array.Sort(names, StringComparer.Ordinal);
        _variables = new KeyValuePair<string, T>[names.Length];
        for (var i = 0; i < names.Length; i++) _variables[i] = KeyValuePair.Create(names[i], variables[names[i]]);
    }

    /// <inheritdoc/>
    public int Count => _variables.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var (name, _) in _variables) yield return name;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<T> Values
    {
        get
        {
            foreach (var (_, value) in _variables) yield return value;
        }
    }

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no variable '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(key);
        value = place < 0 ? default : _variables[place].Value;
        return place >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (var variable in _variables) yield return variable;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string name)
    {
        for (var i = 0; i < _variables.Length; i++)
        {
            // Most names differ in length, which is told without a call.
            var other = _variables[i].Key;
            if (other.Length == name.Length && string.Equals(other, name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
