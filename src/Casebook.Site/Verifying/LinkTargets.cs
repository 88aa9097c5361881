using System.Collections.Concurrent;

namespace Casebook.Site.Verifying;

/// <summary>Finds where the addresses on the pages of a folder lead; a file to which several of them lead is looked up once.</summary>
internal sealed class LinkTargets(string folder, ConcurrentDictionary<string, PageFacts?> files, NameTable names)
{
    private readonly Dictionary<int, LinkTarget> _known = [];

    /// <summary>The target of the first part of an address, by its number.</summary>
    public LinkTarget Of(int file)
    {
        if (!_known.TryGetValue(file, out var target)) _known[file] = target = Find(names[file]);
        return target;
    }

    private LinkTarget Find(string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? link : link[..hash];
        var query = file.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) file = file[..query];
        var fragment = hash < 0 ? "" : Unescape(link[(hash + 1)..]);
        int? anchor = fragment.Length == 0 ? null : names.NumberOf(fragment);
        if (file.StartsWith('/')) return new LinkTarget(file, anchor) { IsRooted = true };
        if (file.Length == 0) return new LinkTarget("", anchor) { Exists = true };
        var path = Resolve(Unescape(file));
        return new LinkTarget(path, anchor) { Exists = files.TryGetValue(path, out var page), Page = page };
    }

    /// <summary>The path from the root that a relative path means in the folder; what leads out of the site keeps its dots and is found nowhere.</summary>
    private string Resolve(string file)
    {
        var from = folder;
        while (file.StartsWith("../", StringComparison.Ordinal) && from.Length > 0)
        {
            file = file[3..];
            from = from[..(from.LastIndexOf('/', from.Length - 2) + 1)];
        }

        return from + file;
    }

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
