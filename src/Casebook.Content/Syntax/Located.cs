using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A value and where it stands in its file.</summary>
internal readonly record struct Located<T>(T Value, TextSpan Span);
