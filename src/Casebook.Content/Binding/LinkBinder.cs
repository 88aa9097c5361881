using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Casebook.Diagnostics.Text.SourceSpan;

namespace Casebook.Content.Binding;

/// <summary>Finds what the links, cross-links and images of a text lead to.</summary>
internal sealed class LinkBinder(MarkdownSyntax syntax, SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
{
    private readonly FileBinder _files = new(symbols, place, diagnostics);
    private readonly AnchorBinder _anchors = new(syntax, symbols, place, diagnostics);

    /// <summary>The targets by the start offset of the link's node; links without a target have been reported.</summary>
    public Dictionary<int, LinkTarget> Bind()
    {
        var targets = new Dictionary<int, LinkTarget>(syntax.Links.Length);
        var crossLinks = new CrossLinkBinder(symbols, _anchors, diagnostics);
        foreach (var link in syntax.Links)
        {
            var target = link switch
            {
                CrossLinkInline cross => crossLinks.Bind(cross.Target, syntax.Source.Span(cross.TargetSpan)),
                AutolinkInline auto => OutsideAddress(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, SpanOf(auto)),
                LinkInline { IsImage: true } image => Image(image),
                LinkInline plain => Address(plain.Url ?? "", AddressSpan(plain)),
                _ => null,
            };
            if (target is not null) targets[link.Span.Start] = target;
        }

        return targets;
    }

    private LinkTarget? Address(string url, SourceSpan span)
    {
        if (LinkAddress.SchemeOf(url) is not null) return OutsideAddress(url, span);
        var path = url.Trim();
        if (path.StartsWith('#')) return _anchors.OnThisPage(Uri.UnescapeDataString(path[1..]), span);
        if (path.Length == 0) diagnostics.ReportWithHelp(span, "write the address in the parentheses", LinkDiagnostics.MalformedAddress, url);
        else if (path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith('\\'))
            diagnostics.ReportWithHelp(span, "write https: before it", LinkDiagnostics.MalformedAddress, path);
        else if (path[0] == '/') diagnostics.ReportWithHelp(span, "write it from this file, for example ../dossiers/name.md", LinkDiagnostics.AbsolutePath, path);
        else return Relative(path, span);
        return null;
    }

    private LinkTarget? OutsideAddress(string url, SourceSpan span)
    {
        var scheme = LinkAddress.SchemeOf(url)!;
        if (!LinkAddress.IsAllowed(scheme))
            diagnostics.ReportWithHelp(span, "http, https and mailto are allowed; write ./ before a file whose name has a colon", LinkDiagnostics.RefusedAddress, scheme + ":");
        else if (!LinkAddress.IsComplete(url))
            diagnostics.ReportWithHelp(span, "write it in full, as in https://example.org/page", LinkDiagnostics.MalformedAddress, url);
        else return new LinkTarget(LinkTargetKind.External, null, null, url);
        return null;
    }

    private LinkTarget? Relative(string url, SourceSpan span)
    {
        var (path, fragment) = LinkAddress.Split(url);
        if (LinkAddress.Resolve(place.File.Folder, path) is not { } full || !full.StartsWith("content/", StringComparison.Ordinal))
        {
            diagnostics.Report(span, LinkDiagnostics.OutsideSite, path);
            return null;
        }

        if (symbols.ByPath(full) is { } thing)
        {
            if (fragment is not null && !_anchors.Check(thing, fragment, span)) fragment = null;
            return new LinkTarget(LinkTargetKind.Thing, thing, fragment, null);
        }

        return _files.Offered(path, full, span);
    }

    private LinkTarget? Image(LinkInline image)
    {
        var span = AddressSpan(image);
        var url = (image.Url ?? "").Trim();
        if (!image.Descendants<LeafInline>().Any(inline => inline is not LineBreakInline && !(inline is LiteralInline { Content: var words } && words.IsEmptyOrWhitespace())))
            diagnostics.ReportWithHelp(SpanOf(image), "say in the brackets what the picture shows", LinkDiagnostics.AltMissing);
        return _files.Picture(url, span);
    }

    private SourceSpan AddressSpan(LinkInline link) =>
        link.UrlSpan.IsEmpty || link.UrlSpan.Start < link.Span.Start || link.UrlSpan.End > link.Span.End
            ? SpanOf(link)
            : syntax.Source.Span(TextSpan.Between(link.UrlSpan.Start, link.UrlSpan.End + 1));

    private SourceSpan SpanOf(Inline link) => syntax.Source.Span(TextSpan.Between(link.Span.Start, link.Span.End + 1));
}
