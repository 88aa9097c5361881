using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Finds what a cross-link names: an id with an optional kind before and an optional place on its page behind.</summary>
internal sealed class CrossLinkBinder(SymbolTable symbols, AnchorBinder anchors, DiagnosticBag diagnostics)
{
    private static readonly string[] KindWords = [.. Enum.GetValues<ThingKind>().Select(NameResolver.Word)];

    /// <summary>The target; null after a report.</summary>
    public LinkTarget? Bind(string target, SourceSpan span)
    {
        var mark = target.IndexOf('#', StringComparison.Ordinal);
        var name = mark < 0 ? target : target[..mark];
        var anchor = mark < 0 ? null : target[(mark + 1)..];
        if (anchor is "") return Malformed(span, "names no place after '#'");
        if (name.Length == 0) return anchor is null ? Malformed(span, "names nothing") : anchors.OnThisPage(anchor, span);
        var idSpan = new SourceSpan(span.Text, new TextSpan(span.Span.Start, Math.Min(name.Length, span.Span.Length)));
        if (Find(name, idSpan) is not { } thing) return null;
        if (anchor is not null && !anchors.Check(thing, anchor, span)) anchor = null;
        return new LinkTarget(LinkTargetKind.Thing, thing, anchor, null);
    }

    private ThingKey? Find(string name, SourceSpan span)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            var index = Array.IndexOf(KindWords, name[..colon]);
            if (index < 0) diagnostics.ReportWithHelp(span, Suggestion.Sentence(name[..colon], KindWords), LinkDiagnostics.UnknownKind, name[..colon]);
            return index < 0 ? null : OfKind((ThingKind)index, name[(colon + 1)..].Trim(), span);
        }

        var kinds = symbols.KindsOf(name);
        if (kinds.Length == 1) return OfKind(kinds[0], name, span);
        if (kinds.Length == 0)
        {
            if (Enum.GetValues<ThingKind>().Any(kind => symbols.MayHold(kind, name))) return null;
            var ids = Enum.GetValues<ThingKind>().SelectMany(kind => symbols.Ids(kind)).Distinct(StringComparer.Ordinal);
            diagnostics.ReportWithHelp(span, Suggestion.Sentence(name, ids), LinkDiagnostics.UnknownThing, name);
            return null;
        }

        var choices = kinds.Select(kind => $"{NameResolver.Word(kind)}:{name}").ToList();
        diagnostics.ReportWithHelp(span, $"write [[{choices[0]}]] or [[{choices[1]}]]", LinkDiagnostics.AmbiguousId, name, string.Join(", ", choices));
        return null;
    }

    private ThingKey? OfKind(ThingKind kind, string id, SourceSpan span) =>
        NameResolver.Resolve(symbols, kind, id, span, diagnostics) is { } canonical ? new ThingKey(kind, canonical) : null;

    private LinkTarget? Malformed(SourceSpan span, string fault)
    {
        diagnostics.ReportWithHelp(span, "write [[id]], [[id|words]] or [[#claim]], or '\\[' for a bracket", MarkdownDiagnostics.CrossLinkForm, fault);
        return null;
    }
}
