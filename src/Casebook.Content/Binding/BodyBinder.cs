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
        return new Body
        {
            Source = syntax.Source,
            Document = syntax.Document,
            IsInline = syntax.IsInline,
            Language = place.Language,
            PlainText = links is null ? syntax.PlainText : PlainText(syntax, links, symbols),
            Citations = syntax.Citations.IsEmpty ? [] : BodyCitations.Bind(syntax, symbols, diagnostics),
            Links = (IReadOnlyDictionary<int, LinkTarget>?)links ?? ImmutableDictionary<int, LinkTarget>.Empty,
            Directives = syntax.Directives.IsEmpty ? [] : new DirectiveBinder(syntax, symbols, place, diagnostics).Bind(),
            Headings = syntax.Headings,
        };
    }

    /// <summary>The words of the text, with the titles of things where a cross-link has no words of its own.</summary>
    private static string PlainText(MarkdownSyntax syntax, Dictionary<int, LinkTarget> links, SymbolTable symbols)
    {
        var isNew = false;
        foreach (var inline in syntax.Links)
        {
            if (inline is not CrossLinkInline link || links.GetValueOrDefault(link.Span.Start)?.Thing is not { } thing) continue;
            link.Title = symbols.Find(thing)?.Title ?? thing.Id.Replace('-', ' ');
            isNew |= link.FirstChild is null;
        }

        if (!isNew) return syntax.PlainText;
        var words = new PlainTextBuilder();
        words.AddBlocks(syntax.Document);
        return words.ToString();
    }
}
