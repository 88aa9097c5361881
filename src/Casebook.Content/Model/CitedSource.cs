using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>One source in a citation, with what stands around it.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Prefix">Plain text before, or empty.</param>
/// <param name="Locator">The place in the source, or null.</param>
/// <param name="Suffix">Plain text after, or empty.</param>
/// <param name="Mode">How the author is shown.</param>
/// <param name="Span">Where the id stands.</param>
public readonly record struct CitedSource(string Source, string Prefix, Locator? Locator, string Suffix, CitationMode Mode, SourceSpan Span);
