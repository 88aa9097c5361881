using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>The credibility of one piece of information, 1 (confirmed) to 5 (improbable), 6 = cannot be judged (FM 2-22.3); with the reason, where given.</summary>
public sealed record Credibility(int Code, Body? Because, SourceSpan Span);
