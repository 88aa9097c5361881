using System.IO.Compression;
using System.Security.Cryptography;
using Casebook.Site.Building;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>A copy of a built site, as a folder or as a zip file, that can be held against its own list of files.</summary>
internal sealed class SiteCopy : IDisposable
{
    private readonly ZipArchive? _archive;

    /// <summary>Ways to read each path; several where a zip file holds one path more than once, of which programs unpack now this, now that.</summary>
    private readonly SortedDictionary<string, List<Func<Stream>>> _files = new(StringComparer.Ordinal);

    private SiteCopy(ZipArchive? archive) => _archive = archive;

    /// <summary>The copy at a path, or null with the reason why it is none. In a zip file the site may lie in one top folder.</summary>
    public static SiteCopy? At(string path, out string? fault)
    {
        fault = null;
        try
        {
            if (Directory.Exists(path)) return OfFolder(path, out fault);
            if (File.Exists(path)) return OfArchive(path, out fault);
            fault = $"there is no folder or file '{path}'";
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            fault = $"'{path}' could not be read: {exception.Message}";
        }

        return null;
    }

    /// <summary>Reads every file and compares its sum with the list.</summary>
    public CopyDifferences Compare()
    {
        using var list = new MemoryStream();
        using (var stream = _files[OutputManifest.FileName][0]()) stream.CopyTo(list);
        var sums = OutputManifest.Read(list.ToArray());
        List<string> missing = [.. sums.Keys.Where(path => !_files.ContainsKey(path)).Order(StringComparer.Ordinal)];
        List<string> extra = [.. _files.Keys.Where(path => !sums.ContainsKey(path) && path != OutputManifest.FileName)];
        List<string> changed = [.. _files.Where(file => sums.TryGetValue(file.Key, out var sum) && file.Value.Exists(open => SumOf(open) != sum)).Select(file => file.Key)];
        return new CopyDifferences(sums.Count, missing, changed, extra);
    }

    /// <summary>What the copy says of itself, a fact each; nothing when that file is not as listed.</summary>
    public IEnumerable<string> Facts(CopyDifferences differences)
    {
        if (!_files.TryGetValue(CopyNote.FileName, out var open) || differences.Changed.Contains(CopyNote.FileName) || differences.Extra.Contains(CopyNote.FileName)) return [];
        using var reader = new StreamReader(open[0]());
        return CopyNote.FactsIn(reader.ReadToEnd());
    }

    /// <summary>Closes the zip file.</summary>
    public void Dispose() => _archive?.Dispose();

    private static SiteCopy? OfFolder(string folder, out string? fault)
    {
        var copy = new SiteCopy(null);
        foreach (var path in FolderFiles.In(folder)) copy._files[path] = [() => File.OpenRead(Path.Combine(folder, path))];
        return copy.OrFault(folder, out fault);
    }

    private static SiteCopy? OfArchive(string file, out string? fault)
    {
        var archive = ZipFile.OpenRead(file);
        var copy = new SiteCopy(archive);
        var list = archive.Entries.Where(entry => entry.Name == OutputManifest.FileName).MinBy(entry => entry.FullName.Length);
        var top = list is null ? "" : list.FullName[..^OutputManifest.FileName.Length];
        foreach (var entries in archive.Entries.Where(entry => entry.Name.Length > 0 && entry.FullName.StartsWith(top, StringComparison.Ordinal)).GroupBy(entry => entry.FullName[top.Length..]))
            copy._files[entries.Key] = [.. entries.Select<ZipArchiveEntry, Func<Stream>>(entry => entry.Open)];
        return copy.OrFault(file, out fault);
    }

    private SiteCopy? OrFault(string path, out string? fault)
    {
        fault = _files.ContainsKey(OutputManifest.FileName) ? null : $"'{path}' is no copy of a site made by casebook: it has no {OutputManifest.FileName}";
        if (fault is null) return this;
        Dispose();
        return null;
    }

    /// <summary>The sum of a file; null when it cannot be read, as when the zip file is damaged there.</summary>
    private static string? SumOf(Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
