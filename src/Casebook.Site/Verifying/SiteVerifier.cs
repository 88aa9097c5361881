using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;

namespace Casebook.Site.Verifying;

/// <summary>Looks over the finished pages: every link and fragment leads somewhere, no id stands twice, nothing is loaded from elsewhere, no script hides in the text.</summary>
public static class SiteVerifier
{
    /// <summary>All findings, in the order of the files.</summary>
    /// <param name="files">The finished files of the site.</param>
    /// <param name="later">Files that will be written beside them.</param>
    /// <param name="jobs">The number of threads.</param>
    public static ImmutableArray<Diagnostic> Verify(IReadOnlyList<OutputFile> files, IEnumerable<string> later, int jobs)
    {
        var facts = new PageFacts?[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        Parallel.For(0, files.Count, options, i => facts[i] = files[i].IsHtml ? PageScanner.Scan(files[i].Bytes.Span) : null);
        var index = new Dictionary<string, PageFacts?>(files.Count, StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++) index[files[i].Path.Value] = facts[i];
        foreach (var path in later) index.TryAdd(path, null);
        var found = new DiagnosticBag?[files.Count];
        Parallel.For(0, files.Count, options, i => found[i] = facts[i] is { } page ? Check(files[i].Path, page, index) : null);
        return [.. found.OfType<DiagnosticBag>().SelectMany(bag => bag.Items)];
    }

    private static DiagnosticBag? Check(OutputPath path, PageFacts page, Dictionary<string, PageFacts?> index)
    {
        DiagnosticBag? bag = null;
        foreach (var id in page.DuplicateIds) Report(ref bag, LinkDiagnostics.DuplicateId, path.Value, id);
        foreach (var (address, element) in page.ExternalAssets) Report(ref bag, LinkDiagnostics.ExternalAsset, path.Value, address, element);
        foreach (var script in page.InlineScripts) Report(ref bag, LinkDiagnostics.InlineScript, path.Value, script);
        foreach (var link in page.Links) CheckLink(ref bag, path, page, link, index);
        return bag;
    }

    private static void CheckLink(ref DiagnosticBag? bag, OutputPath path, PageFacts page, string link, Dictionary<string, PageFacts?> index)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? link : link[..hash];
        var query = file.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) file = file[..query];
        var anchor = hash < 0 ? "" : Unescape(link[(hash + 1)..]);
        if (file.StartsWith('/'))
        {
            Report(ref bag, LinkDiagnostics.RootedLink, path.Value, link);
            return;
        }

        var target = page;
        var name = path.Value;
        if (file.Length > 0)
        {
            name = Resolve(path.Folder, Unescape(file));
            if (!index.TryGetValue(name, out target))
            {
                Report(ref bag, LinkDiagnostics.NoFile, path.Value, link, name);
                return;
            }
        }

        if (anchor.Length > 0 && target is not null && !target.Ids.Contains(anchor)) Report(ref bag, LinkDiagnostics.NoAnchor, path.Value, link, name, anchor);
    }

    /// <summary>The path from the root that a relative path means in a folder; what leads out of the site keeps its dots and is found nowhere.</summary>
    private static string Resolve(string folder, string file)
    {
        while (file.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            file = file[3..];
            folder = folder[..(folder.LastIndexOf('/', folder.Length - 2) + 1)];
        }

        return folder.Length == 0 ? file : folder + file;
    }

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static void Report(ref DiagnosticBag? bag, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        (bag ??= new DiagnosticBag()).Add(Diagnostic.At(null, descriptor, arguments));
}
