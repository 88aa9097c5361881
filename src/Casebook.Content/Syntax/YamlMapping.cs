using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Keys with values in the order written; no key stands twice.</summary>
public sealed class YamlMapping(ImmutableArray<YamlEntry> entries, TextSpan span) : YamlNode(span)
{
    /// <summary>The entries.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key) return entry.Value;
        }

        return null;
    }
}
