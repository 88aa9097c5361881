using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>What a mapping of fields was read into: names are not looked up yet, and a field that is missing or was refused is null. Filled by reading, then left alone.</summary>
internal abstract class SyntaxGroup
{
    /// <summary>Where the mapping stands.</summary>
    public TextSpan Span { get; set; }
}
