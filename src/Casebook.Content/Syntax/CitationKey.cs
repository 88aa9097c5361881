using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>One source in a citation as written.</summary>
/// <param name="Key">The key after the at-sign.</param>
/// <param name="Span">Where the key stands.</param>
/// <param name="Prefix">Plain words before, with the space that parts them from the citation; or empty.</param>
/// <param name="Locator">The place in the source, its label a CSL name; or null.</param>
/// <param name="Suffix">Plain words after, with the punctuation or space they begin with; or empty.</param>
/// <param name="Mode">How the author is shown.</param>
public sealed record CitationKey(string Key, TextSpan Span, string Prefix, Locator? Locator, string Suffix, CitationMode Mode);
