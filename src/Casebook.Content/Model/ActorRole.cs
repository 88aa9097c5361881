using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>An actor's part in a dossier.</summary>
public sealed record ActorRole(string Actor, string? Role, SourceSpan Span);
