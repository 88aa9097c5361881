using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Attributes with the place of their brace in the parsed text.</summary>
internal sealed record WrittenAttributes(AttributeList List, TextSpan Span);
