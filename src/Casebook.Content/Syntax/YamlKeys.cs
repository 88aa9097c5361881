namespace Casebook.Content.Syntax;

/// <summary>Gives the same string for the same key: a site has some hundred keys, and writes each of them thousands of times.</summary>
internal sealed class YamlKeys
{
    private const int Most = 1000;

    [ThreadStatic]
    private static YamlKeys? s_ofThread;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those that this thread has met.</summary>
    public static YamlKeys OfThread => s_ofThread ??= new YamlKeys();

    /// <summary>The key as a string.</summary>
    public string Word(ReadOnlySpan<char> key)
    {
        if (_words.TryGetValue(key, out var known)) return known;
        var word = key.ToString();
        if (_words.Set.Count < Most) _words.Set.Add(word);
        return word;
    }
}
