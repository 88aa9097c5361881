using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Gives the names in a Markdown text their meaning: citations, links, images and directives. What means nothing is reported and left out.</summary>
public static class BodyBinder
{
    /// <summary>The bound text.</summary>
    public static Body Bind(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics) => new()
    {
        Source = syntax.Source,
        Document = syntax.Document,
        IsInline = syntax.IsInline,
        Language = place.Language,
        PlainText = syntax.PlainText,
        Citations = syntax.Citations.IsEmpty ? [] : BodyCitations.Bind(syntax, symbols, diagnostics),
        Links = syntax.Links.IsEmpty ? ImmutableDictionary<int, LinkTarget>.Empty : new LinkBinder(syntax, symbols, place, diagnostics).Bind(),
        Directives = syntax.Directives.IsEmpty ? [] : new DirectiveBinder(syntax, symbols, place, diagnostics).Bind(),
        Headings = syntax.Headings,
    };
}
