using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A source that another goes back to.</summary>
public sealed record Derivation(string Source, DerivationRelation Relation, SourceSpan Span);
