using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Checks block directives: their names, arguments, ends and places.</summary>
internal sealed class DirectiveBinder(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetValues<DirectiveKind>().Select(Word)];

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>The directives that mean something, in reading order.</summary>
    public ImmutableArray<Directive> Bind()
    {
        var bound = ImmutableArray.CreateBuilder<Directive>(syntax.Directives.Length);
        foreach (var block in syntax.Directives)
        {
            if (BindOne(block) is { } directive) bound.Add(directive);
        }

        return bound.DrainToImmutable();
    }

    /// <summary>The name of a directive as it is written.</summary>
    public static string Word(DirectiveKind kind) => kind.ToString().ToLowerInvariant();

    private Directive? BindOne(DirectiveBlock block)
    {
        var span = syntax.Source.Span(block.NameSpan);
        if (block.Name.Length == 0)
        {
            diagnostics.ReportWithHelp(syntax.Source.Span(block.Span.Start, block.Span.Length), "take the line away, or open a block above it", MarkdownDiagnostics.DirectiveUnopened);
            return null;
        }

        if (!block.IsEnded) diagnostics.ReportWithHelp(span, "end it with a line of three colons ':::'", MarkdownDiagnostics.DirectiveUnclosed, block.Name);
        var index = Names.IndexOf(block.Name);
        if (index < 0)
        {
            diagnostics.ReportWithHelp(span, Suggestion.Sentence(block.Name, Names) ?? $"the blocks are {string.Join(", ", Names)}", MarkdownDiagnostics.UnknownDirective, block.Name);
            return null;
        }

        var kind = (DirectiveKind)index;
        if (kind.ShowsDossier() && place.Owner is not { Kind: ThingKind.Dossier })
        {
            diagnostics.Report(span, LinkDiagnostics.DirectivePlace, block.Name);
            return null;
        }

        if (kind.ShowsDossier() && block.Parent != syntax.Document)
        {
            diagnostics.ReportWithHelp(span, "put it between paragraphs", LinkDiagnostics.DirectiveInside, block.Name);
            return null;
        }

        return kind switch
        {
            DirectiveKind.Claim or DirectiveKind.Evidence => Claim(block, kind, span),
            DirectiveKind.Figure => Figure(block, span),
            _ => Plain(block, kind),
        };
    }

    private Directive? Plain(DirectiveBlock block, DirectiveKind kind)
    {
        if (block.Arguments.Length == 0) return new Directive(kind, null, block.Span.Start);
        diagnostics.ReportWithHelp(ArgumentsSpan(block), "put words on lines of their own below", MarkdownDiagnostics.DirectiveArgument, block.Name, $"takes no '{block.Arguments}'");
        return null;
    }

    private Directive? Claim(DirectiveBlock block, DirectiveKind kind, SourceSpan span)
    {
        var dossier = place.Owner!.Value.Id;
        var claim = block.Arguments.TrimStart('#');
        if (claim.Length == 0) diagnostics.ReportWithHelp(span, $"write ::: {block.Name} id", MarkdownDiagnostics.DirectiveArgument, block.Name, "needs the id of a claim");
        else if (claim.Any(char.IsWhiteSpace)) diagnostics.Report(ArgumentsSpan(block), MarkdownDiagnostics.DirectiveArgument, block.Name, "takes the id of one claim only");
        else if (!symbols.HasClaim(dossier, claim))
            diagnostics.ReportWithHelp(ArgumentsSpan(block), Suggestion.Sentence(claim, symbols.ClaimsOf(dossier)) ?? ClaimsOf(dossier), NameDiagnostics.UnknownId, "claim of this dossier", claim);
        else if (kind == DirectiveKind.Claim && !_shown.Add(claim)) diagnostics.Report(ArgumentsSpan(block), LinkDiagnostics.ClaimTwice, claim);
        else return new Directive(kind, claim, block.Span.Start);
        return null;
    }

    private string ClaimsOf(string dossier) =>
        symbols.ClaimsOf(dossier) is { IsEmpty: false } claims ? $"its claims are {string.Join(", ", claims.Take(10))}" : "add the claim to the front matter, under 'claims:'";

    private Directive? Figure(DirectiveBlock block, SourceSpan span)
    {
        var end = block.Arguments.AsSpan().IndexOfAny(' ', '\t');
        var path = end < 0 ? block.Arguments : block.Arguments[..end];
        if (path.Length == 0)
        {
            diagnostics.ReportWithHelp(span, "write ::: figure media/file.png What the picture shows", MarkdownDiagnostics.DirectiveArgument, block.Name, "needs the path of a picture");
            return null;
        }

        var pathSpan = syntax.Source.Span(block.ArgumentsSpan.Start, path.Length);
        var target = new FileBinder(symbols, place, diagnostics).Picture(path, pathSpan);
        var words = end < 0 ? "" : block.Arguments[end..].Trim().Trim('"');
        if (words.Length == 0) words = Caption(block);
        if (words.Length == 0) diagnostics.ReportWithHelp(pathSpan, "say behind the path, or in the block, what the picture shows", LinkDiagnostics.AltMissing);
        return target is null ? null : new Directive(DirectiveKind.Figure, target.Address, block.Span.Start, words);
    }

    private static string Caption(DirectiveBlock block) => PlainText.Of(block);

    private SourceSpan ArgumentsSpan(DirectiveBlock block) => syntax.Source.Span(block.ArgumentsSpan);
}
