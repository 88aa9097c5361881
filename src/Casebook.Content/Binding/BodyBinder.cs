using System.Collections.Immutable;
using Casebook.Content.Markup;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Gives the names in a Markdown text their meaning: citations, links, images and directives. What means nothing is reported and left out.</summary>
public static class BodyBinder
{
    /// <summary>The bound text; its tree is not held.</summary>
    public static Body Bind(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
    {
        var links = syntax.Links.IsEmpty ? null : new LinkBinder(syntax, symbols, place, diagnostics).Bind();
        var words = GiveNames(syntax, symbols, links is null ? ImmutableDictionary<int, string>.Empty : GiveTitles(syntax, links, symbols));
        var citations = syntax.Citations.IsEmpty ? [] : BodyCitations.Bind(syntax, symbols, diagnostics);
        var directives = syntax.Directives.IsEmpty ? [] : new DirectiveBinder(syntax, symbols, place, diagnostics).Bind();
        return new Body
        {
            Source = syntax.Source,
            IsInline = syntax.IsInline,
            Language = place.Language,
            PlainText = syntax.IsInline ? syntax.PlainText : null,
            Marks = new BodyMarks
            {
                Markup = MarkupWriter.Write(syntax, new MarkupMeanings(links, citations, directives)),
                ReadWords = syntax.IsInline ? null : new NarrativeWords(syntax.Source, syntax.Place, syntax.ReservedIds, words).Read,
                Citations = citations,
                Links = links is null ? [] : InOrder(links),
                Directives = directives,
                Headings = syntax.Headings,
                Sections = syntax.IsInline ? BodySections.None : SectionReader.Read(syntax.Document, syntax.Headings),
            },
        };
    }

    private static ImmutableArray<LinkTarget> InOrder(Dictionary<int, LinkTarget> links)
    {
        int[] places = [.. links.Keys];
        Array.Sort(places);
        var targets = ImmutableArray.CreateBuilder<LinkTarget>(places.Length);
        foreach (var place in places) targets.Add(links[place]);
        return targets.MoveToImmutable();
    }

    /// <summary>A cross-link without words of its own shows the title of what it leads to; those titles by the start offset of the link's node.</summary>
    private static ImmutableDictionary<int, string> GiveTitles(MarkdownSyntax syntax, Dictionary<int, LinkTarget> links, SymbolTable symbols)
    {
        var titles = ImmutableDictionary<int, string>.Empty;
        foreach (var inline in syntax.Links)
        {
            if (inline is not CrossLinkInline { FirstChild: null } link || links.GetValueOrDefault(link.Span.Start)?.Thing is not { } thing) continue;
            link.Title = symbols.Find(thing)?.Title ?? thing.Id.Replace('-', ' ');
            titles = titles.SetItem(link.Span.Start, link.Title);
        }

        return titles;
    }

    /// <summary>A citation by its author shows a name also where citations are left out; those names are added to the words by the start offset of their node.</summary>
    private static ImmutableDictionary<int, string> GiveNames(MarkdownSyntax syntax, SymbolTable symbols, ImmutableDictionary<int, string> words)
    {
        foreach (var citation in syntax.Citations)
        {
            if (citation.Keys[0] is not { Mode: CitationMode.AuthorInText } cited || !symbols.TryResolve(ThingKind.Source, cited.Key, out var id)) continue;
            citation.NameInText = symbols.Find(new ThingKey(ThingKind.Source, id))?.NameInText;
            if (citation.NameInText is { } name) words = words.SetItem(citation.Span.Start, name);
        }

        return words;
    }
}
