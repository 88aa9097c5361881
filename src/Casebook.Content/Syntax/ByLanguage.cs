using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A text given once, or once for each language.</summary>
/// <param name="Forms">The forms; the one without a language is in the site's.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ByLanguage<T>(ImmutableArray<(Located<string>? Language, T Text)> Forms, TextSpan Span);
