using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A heading of a narrative: its level (2-6 as shown), anchor and plain words.</summary>
public readonly record struct BodyHeading(int Level, string Id, string Text, SourceSpan Span);
