using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;

namespace Casebook.Site.Verifying;

/// <summary>
/// Looks over the finished pages one by one as they are made, and tells in the end: every link and fragment leads somewhere, no id stands twice, nothing is loaded from
/// elsewhere, no script hides in the text.
/// </summary>
public sealed class SiteVerifier
{
    private readonly NameTable _names = new();
    private readonly ConcurrentBag<PageNotes> _notes = [];
    private readonly ConcurrentDictionary<string, PageFacts?> _files = new(StringComparer.Ordinal);

    /// <summary>Looks over one file; from any thread. What is no page is only known to be there.</summary>
    public void Look(OutputFile file) => _files[file.Path.Value] = file.IsHtml ? Scan(file.Bytes.Span) : null;

    /// <summary>All findings, in ordinal order of the pages.</summary>
    /// <param name="later">Files that will be written beside those looked over.</param>
    public ImmutableArray<Diagnostic> Findings(IEnumerable<string> later)
    {
        foreach (var path in later) _files.TryAdd(path, null);
        var targets = new Dictionary<string, LinkTargets>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        foreach (var (path, page) in Pages().OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var folder = path[..(path.LastIndexOf('/') + 1)];
            if (!targets.TryGetValue(folder, out var inFolder)) targets[folder] = inFolder = new LinkTargets(folder, _files, _names);
            Check(path, page, inFolder, bag);
        }

        return [.. bag.Items];
    }

    private IEnumerable<(string Path, PageFacts Page)> Pages()
    {
        foreach (var (path, page) in _files)
        {
            if (page is not null) yield return (path, page);
        }
    }

    private PageFacts Scan(ReadOnlySpan<byte> html)
    {
        if (!_notes.TryTake(out var notes)) notes = new PageNotes(_names);
        PageScanner.Scan(html, notes);
        var facts = notes.Take();
        _notes.Add(notes);
        return facts;
    }

    private void Check(string path, PageFacts page, LinkTargets targets, DiagnosticBag bag)
    {
        foreach (var id in page.DuplicateIds) bag.Add(Diagnostic.At(null, LinkDiagnostics.DuplicateId, path, _names[id]));
        foreach (var (address, element) in page.ExternalAssets) bag.Add(Diagnostic.At(null, LinkDiagnostics.ExternalAsset, path, address, element));
        foreach (var script in page.InlineScripts) bag.Add(Diagnostic.At(null, LinkDiagnostics.InlineScript, path, script));
        foreach (var link in page.Links) CheckLink(path, page, link, targets.Of(link.File), bag);
    }

    private void CheckLink(string path, PageFacts page, PageLink link, LinkTarget target, DiagnosticBag bag)
    {
        if (target.IsRooted) bag.Add(Diagnostic.At(null, LinkDiagnostics.RootedLink, path, TextOf(link)));
        else if (!target.Exists) bag.Add(Diagnostic.At(null, LinkDiagnostics.NoFile, path, TextOf(link), target.File));
        else if ((link.Place == PageLink.NoPlace ? target.Anchor : link.Place) is { } anchor && (target.File.Length == 0 ? page : target.Page) is { } there && !there.Has(anchor))
            bag.Add(Diagnostic.At(null, LinkDiagnostics.NoAnchor, path, TextOf(link), target.File.Length == 0 ? path : target.File, _names[anchor]));
    }

    private string TextOf(PageLink link) => link.Place == PageLink.NoPlace ? _names[link.File] : $"{_names[link.File]}#{_names[link.Place]}";
}
