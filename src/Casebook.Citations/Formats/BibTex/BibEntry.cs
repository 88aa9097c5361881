using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>An entry before its meaning is known: lower-case type, key as written, fields by name.</summary>
internal sealed class BibEntry(string type, string key, TextSpan span, TextSpan typeSpan, TextSpan keySpan)
{
    public string Type { get; } = type;

    public string Key { get; } = key;

    public TextSpan Span { get; } = span;

    public TextSpan TypeSpan { get; } = typeSpan;

    public TextSpan KeySpan { get; } = keySpan;

    /// <summary>The fields in the order of the file, inherited ones after the entry's own.</summary>
    public Dictionary<string, BibField> Fields { get; } = new(StringComparer.Ordinal);

    public BibField? Field(string name) => Fields.GetValueOrDefault(name);
}
