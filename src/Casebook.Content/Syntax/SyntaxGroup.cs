using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>What a mapping of fields was read into: names are not looked up yet, and a field that is missing or was refused is null. Filled by reading, then left alone.</summary>
internal abstract class SyntaxGroup
{
    /// <summary>Where the mapping stands.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The mapping; null for a value in short form.</summary>
    public YamlMapping? Mapping { get; set; }

    /// <summary>True when a field is written, be its value right or refused.</summary>
    public bool Has(string field) => Mapping?.Find(field) is not null;
}
