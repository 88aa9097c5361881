using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>An expression inside braces: a path, a literal or a helper call.</summary>
internal abstract record TemplateExpression(TextSpan Span);

/// <summary>A path such as claim.statement, ../title, this or @index.</summary>
/// <param name="Ups">How many ../ stand before it.</param>
/// <param name="Data">The name after an at-sign (root, index, first, last, key, partial-block), or null.</param>
/// <param name="Segments">The names, empty for this.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PathExpression(int Ups, string? Data, ImmutableArray<string> Segments, TextSpan Span) : TemplateExpression(Span);

/// <summary>A string, number or truth value.</summary>
internal sealed record LiteralExpression(object? Value, TextSpan Span) : TemplateExpression(Span);

/// <summary>A helper with its arguments and named arguments.</summary>
internal sealed record CallExpression(
    string Name,
    ImmutableArray<TemplateExpression> Arguments,
    ImmutableArray<(string Name, TemplateExpression Value)> Named,
    TextSpan Span) : TemplateExpression(Span);
