using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Looks up the sources of citations.</summary>
internal static class BodyCitations
{
    /// <summary>The citations of which at least one source is known.</summary>
    public static ImmutableArray<CitationGroup> Bind(MarkdownSyntax syntax, SymbolTable symbols, DiagnosticBag diagnostics)
    {
        var groups = ImmutableArray.CreateBuilder<CitationGroup>(syntax.Citations.Length);
        var passages = syntax.IsInline ? null : new Passages(syntax);
        foreach (var citation in syntax.Citations)
        {
            var sources = ImmutableArray.CreateBuilder<CitedSource>(citation.Keys.Length);
            foreach (var key in citation.Keys)
            {
                var place = syntax.Source.Span(key.Span);
                if (Resolve(key.Key, place, symbols, diagnostics) is { } id) sources.Add(new CitedSource(id, key.Prefix, key.Locator, key.Suffix, key.Mode, place));
            }

            if (sources.Count == 0) continue;
            var span = syntax.Source.Span(TextSpan.Between(citation.Span.Start, citation.Span.End + 1));
            groups.Add(new CitationGroup(sources.DrainToImmutable(), span) { Passage = passages is null ? default : passages.Of(citation) });
        }

        return groups.DrainToImmutable();
    }

    private static string? Resolve(string key, SourceSpan span, SymbolTable symbols, DiagnosticBag diagnostics)
    {
        if (symbols.TryResolve(ThingKind.Source, key, out _)) return NameResolver.Resolve(symbols, ThingKind.Source, key, span, diagnostics);
        if (symbols.MayHold(ThingKind.Source, key)) return null;
        var help = NameResolver.WayOut(symbols, ThingKind.Source, key);
        help += help.EndsWith('?') ? " write '\\@' for an at-sign that is no citation" : "; write '\\@' for an at-sign that is no citation";
        diagnostics.ReportWithHelp(span, help, NameDiagnostics.UnknownId, NameResolver.Word(ThingKind.Source), key);
        return null;
    }
}
