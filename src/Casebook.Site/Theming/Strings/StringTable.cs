namespace Casebook.Site.Theming.Strings;

/// <summary>The interface strings of one language; what a language lacks is taken from the theme's own language.</summary>
internal sealed class StringTable(string language, IEnumerable<KeyValuePair<string, Message>> messages, StringTable? fallback)
{
    private const int LongestKey = 128;
    private readonly Dictionary<string, Message> _messages = new(messages, StringComparer.Ordinal);

    /// <summary>The language (BCP 47).</summary>
    public string Language => language;

    /// <summary>The keys that the language itself has, in ordinal order.</summary>
    public IEnumerable<string> Keys => _messages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The string of a key and the language it is in, or null when no language has it.</summary>
    public (Message Message, string Language)? Find(string key) =>
        _messages.TryGetValue(key, out var message) ? (message, language) : fallback?.Find(key);

    /// <summary>The string of a key that is a group, a full stop and a name, and the language it is in; or null when no language has it.</summary>
    public (Message Message, string Language)? Find(string group, string name)
    {
        var length = group.Length + 1 + name.Length;
        if (length > LongestKey) return Find($"{group}.{name}");
        Span<char> key = stackalloc char[LongestKey];
        group.CopyTo(key);
        key[group.Length] = '.';
        name.CopyTo(key[(group.Length + 1)..]);
        return _messages.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var message) ? (message, language) : fallback?.Find(group, name);
    }

    /// <summary>The string of a key in this language alone, or null.</summary>
    public Message? Own(string key) => _messages.GetValueOrDefault(key);

    /// <summary>The text of a key without places; the key itself when no language has it.</summary>
    public string Text(string key) => Find(key)?.Message.Other.Fill() ?? key;

    /// <summary>The text of a key in the form for a count, its places filled; the key itself when no language has it.</summary>
    public string Fill(string key, long count, params ReadOnlySpan<(string Name, string Value)> values) =>
        Find(key) is { } found ? (found.Message.IsPlural ? found.Message.For(found.Language, count) : found.Message.Other).Fill(values) : key;

    /// <summary>True when a key begins with a word and a full stop.</summary>
    public bool HasGroup(string group)
    {
        var start = group + ".";
        return _messages.Keys.Any(key => key.StartsWith(start, StringComparison.Ordinal));
    }
}
