using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;

namespace Casebook.Site.Verifying;

/// <summary>
/// Looks over the finished pages one by one as they are made, and tells in the end: every link and fragment leads somewhere, no id stands twice, nothing is loaded from
/// elsewhere, no script hides in the text.
/// </summary>
public sealed class SiteVerifier
{
    private readonly ConcurrentBag<PageNotes> _notes = [];
    private readonly Lock _adding = new();
    private readonly List<(string Path, PageFacts? Page)> _files = [];

    /// <summary>Looks over one file; from any thread. What is no page is only known to be there.</summary>
    public void Look(OutputFile file)
    {
        var page = file.IsHtml ? Scan(file.Bytes.Span) : null;
        lock (_adding) _files.Add((file.Path.Value, page));
    }

    /// <summary>All findings, in ordinal order of the pages.</summary>
    /// <param name="later">Files that will be written beside those looked over.</param>
    public ImmutableArray<Diagnostic> Findings(IEnumerable<string> later)
    {
        var (files, pages) = Files(later);
        var checks = new Dictionary<string, LinkCheck>(StringComparer.Ordinal);
        var folders = checks.GetAlternateLookup<ReadOnlySpan<char>>();
        var bag = new DiagnosticBag();
        foreach (var (path, page) in Pages())
        {
            var folder = path.AsSpan(0, path.LastIndexOf('/') + 1);
            if (!folders.TryGetValue(folder, out var links)) folders[folder] = links = new LinkCheck(folder.ToString(), files, pages);
            Report(path, page, bag);
            links.Run(path, page, bag);
        }

        return [.. bag.Items];
    }

    /// <summary>Numbers for the paths of all files, and by these what stands on the pages among them.</summary>
    private (NameTable Files, PageFacts?[] Pages) Files(IEnumerable<string> later)
    {
        var files = new NameTable();
        foreach (var path in later) files.NumberOf(Encoding.UTF8.GetBytes(path));
        var pages = new PageFacts?[files.Count + _files.Count];
        foreach (var (path, page) in _files) pages[files.NumberOf(Encoding.UTF8.GetBytes(path))] = page;
        return (files, pages);
    }

    private List<(string Path, PageFacts Page)> Pages()
    {
        var sorted = new List<(string Path, PageFacts Page)>();
        foreach (var (path, page) in _files)
        {
            if (page is not null) sorted.Add((path, page));
        }

        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return sorted;
    }

    private PageFacts Scan(ReadOnlySpan<byte> html)
    {
        if (!_notes.TryTake(out var notes)) notes = new PageNotes();
        PageScanner.Scan(html, notes);
        var facts = notes.Take();
        _notes.Add(notes);
        return facts;
    }

    private static void Report(string path, PageFacts page, DiagnosticBag bag)
    {
        foreach (var id in page.DuplicateIds) bag.Add(Diagnostic.At(null, LinkDiagnostics.DuplicateId, path, Encoding.UTF8.GetString(page.Names[id])));
        foreach (var (address, element) in page.ExternalAssets) bag.Add(Diagnostic.At(null, LinkDiagnostics.ExternalAsset, path, address, element));
        foreach (var script in page.InlineScripts) bag.Add(Diagnostic.At(null, LinkDiagnostics.InlineScript, path, script));
    }
}
