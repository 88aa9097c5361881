using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>What is not known, what was tried, and which judgement (or claim) an answer would change.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tried">What was looked for.</param>
/// <param name="WouldChange">The id of a judgement or claim of the same dossier, or null.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record Gap(Body Question, Body? Tried, string? WouldChange, SourceSpan Span);
