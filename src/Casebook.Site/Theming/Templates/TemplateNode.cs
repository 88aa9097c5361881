using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>A part of a template that is not plain text.</summary>
internal abstract record TemplateNode(TextSpan Span);

/// <summary>A value written out: escaped, or as it is between three braces.</summary>
internal sealed record OutputNode(TemplateExpression Expression, bool IsRaw, TextSpan Span) : TemplateNode(Span);

/// <summary>A block such as each or if, with the names it gives its values and its two branches.</summary>
internal sealed record BlockNode(
    CallExpression Head,
    ImmutableArray<string> Names,
    ImmutableArray<TemplateNode> Body,
    ImmutableArray<TemplateNode> Inverse,
    TextSpan Span) : TemplateNode(Span);

/// <summary>Another template shown here with a value; a layout has a body of its own.</summary>
internal sealed record PartialNode(string Name, TemplateExpression? Value, ImmutableArray<TemplateNode>? Body, TextSpan Span) : TemplateNode(Span);
