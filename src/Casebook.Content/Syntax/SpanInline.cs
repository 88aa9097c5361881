using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>A stretch of words with attributes: <c>[слова]{lang=ru}</c>.</summary>
public sealed class SpanInline : ContainerInline;
