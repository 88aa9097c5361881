using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>The reliability of a source, A (completely reliable) to E (unreliable), F = cannot be judged (STANAG 2511), with reason and date.</summary>
public sealed record Reliability(char Code, Body? Because, Edtf? AsOf, SourceSpan Span);
