using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>An entry of the main navigation: a built-in page by its name (dossiers, matrix, timeline, bibliography, ...) or a free page with a label.</summary>
public sealed record NavigationEntry(string? BuiltIn, string? Page, LocalizedText? Label, SourceSpan Span);
