using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Another id that a thing answers to.</summary>
/// <param name="Name">The alias as written.</param>
/// <param name="Span">Where it is declared.</param>
/// <param name="IsFormerId">True for a former id, whose use gets a note and whose address a redirect; false for the key of a library's record.</param>
public sealed record AliasSymbol(string Name, SourceSpan? Span, bool IsFormerId = true);
