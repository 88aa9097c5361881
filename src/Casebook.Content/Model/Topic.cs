using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A topic that dossiers are filed under.</summary>
public sealed record Topic(string Id, LocalizedText Name, LocalizedBody? About, SourceSpan Span);
