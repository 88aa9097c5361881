using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Checks that the places which links name are there.</summary>
internal sealed class AnchorBinder(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
{
    /// <summary>The thing on whose page the text stands, or null.</summary>
    public ThingKey? Owner => place.Owner;

    /// <summary>A place on the text's own page, its own headings included; null after a report.</summary>
    public LinkTarget? OnThisPage(string anchor, SourceSpan span)
    {
        var isOwn = syntax.Anchors.Contains(anchor);
        if (place.Owner is { } owner)
            return isOwn || Check(owner, anchor, span) ? new LinkTarget(LinkTargetKind.Thing, owner, anchor, null) : null;
        if (isOwn) return new LinkTarget(LinkTargetKind.Fragment, null, anchor, null);
        diagnostics.ReportWithHelp(span, Suggestion.Sentence(anchor, syntax.Anchors), LinkDiagnostics.UnknownAnchor, "this page", anchor);
        return null;
    }

    /// <summary>True when the page of a thing has the place; reported otherwise.</summary>
    public bool Check(ThingKey thing, string anchor, SourceSpan span)
    {
        if (symbols.HasAnchor(thing, anchor) || (thing.Kind == ThingKind.Dossier && symbols.HasClaim(thing.Id, anchor))) return true;
        var known = symbols.AnchorsOf(thing);
        if (thing.Kind == ThingKind.Dossier) known = known.AddRange(symbols.ClaimsOf(thing.Id));
        var help = Suggestion.Sentence(anchor, known);
        diagnostics.ReportWithHelp(span, help, LinkDiagnostics.UnknownAnchor, $"the {NameResolver.Word(thing.Kind)} '{thing.Id}'", anchor);
        return false;
    }
}
