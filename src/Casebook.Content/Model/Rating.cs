using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A claim's rating against one hypothesis, with the reason where given.</summary>
public sealed record Rating(string Hypothesis, Consistency Consistency, Body? Because, SourceSpan Span);
