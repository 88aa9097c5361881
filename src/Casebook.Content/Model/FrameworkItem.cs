using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A hypothesis, explanation, level or tag.</summary>
public sealed record FrameworkItem(string Id, LocalizedText Name, LocalizedBody? Means, SourceSpan Span);
