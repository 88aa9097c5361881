using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Gives the names in a Markdown text their meaning: citations, links, images and directives. What means nothing is reported and left out.</summary>
public static class BodyBinder
{
    /// <summary>The bound text.</summary>
    public static Body Bind(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
    {
        var links = syntax.Links.IsEmpty ? null : new LinkBinder(syntax, symbols, place, diagnostics).Bind();
        if (links is not null) GiveTitles(syntax, links, symbols);
        return new Body
        {
            Source = syntax.Source,
            Document = syntax.Document,
            IsInline = syntax.IsInline,
            Language = place.Language,
            PlainText = syntax.IsInline ? syntax.PlainText : null,
            ReadWords = PlainText.Of,
            Citations = syntax.Citations.IsEmpty ? [] : BodyCitations.Bind(syntax, symbols, diagnostics),
            Links = (IReadOnlyDictionary<int, LinkTarget>?)links ?? ImmutableDictionary<int, LinkTarget>.Empty,
            Directives = syntax.Directives.IsEmpty ? [] : new DirectiveBinder(syntax, symbols, place, diagnostics).Bind(),
            Headings = syntax.Headings,
        };
    }

    /// <summary>A cross-link without words of its own shows the title of what it leads to.</summary>
    private static void GiveTitles(MarkdownSyntax syntax, Dictionary<int, LinkTarget> links, SymbolTable symbols)
    {
        foreach (var inline in syntax.Links)
        {
            if (inline is not CrossLinkInline link || links.GetValueOrDefault(link.Span.Start)?.Thing is not { } thing) continue;
            link.Title = symbols.Find(thing)?.Title ?? thing.Id.Replace('-', ' ');
        }
    }
}
