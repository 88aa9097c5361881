using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A claim that something rests on, and where that is said.</summary>
public sealed record ClaimReference(ClaimKey Claim, SourceSpan Span);
