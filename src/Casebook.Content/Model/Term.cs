using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A term of the glossary.</summary>
public sealed record Term(string Id, LocalizedText Name, LocalizedBody Means, SourceSpan Span);
