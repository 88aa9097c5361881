using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Io;

/// <summary>Finds files below a folder and reads their bytes; hidden files are passed over, links are followed only to files of the site.</summary>
internal sealed class FileCollector(string root, int jobs)
{
    private const long LargestFile = 512L * 1024 * 1024;

    private readonly string _realRoot = RealPath.Of(root) + Path.DirectorySeparatorChar;

    /// <summary>All files below a folder, their paths relative to a base, in ordinal order; an absent folder has none.</summary>
    public IReadOnlyList<SourceFile> Collect(string folder, string relativeTo, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder)) return [];
        var found = new List<FileInfo>();
        Find(new DirectoryInfo(folder), relativeTo, found, diagnostics);
        var files = new SourceFile?[found.Count];
        var faults = new Diagnostic?[found.Count];
        var bytes = new FileBytes(found);
        Parallel.For(0, found.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => files[i] = Read(found[i], relativeTo, () => bytes.Read(i), out faults[i]));
        diagnostics.AddRange(faults.OfType<Diagnostic>());
        return [.. files.OfType<SourceFile>().OrderBy(file => file.Path.Value, StringComparer.Ordinal)];
    }

    /// <summary>One file, or null after reporting why it could not be read or is not the site's.</summary>
    public SourceFile? Read(FileInfo file, string relativeTo, DiagnosticBag diagnostics)
    {
        if (file.LinkTarget is not null && !IsLinkToFileOfSite(file, relativeTo, diagnostics)) return null;
        var read = Read(file, relativeTo, () => File.ReadAllBytes(file.FullName), out var fault);
        if (fault is not null) diagnostics.Add(fault);
        return read;
    }

    private static SourceFile? Read(FileInfo file, string relativeTo, Func<ReadOnlyMemory<byte>> bytes, out Diagnostic? fault)
    {
        var path = Relative(file.FullName, relativeTo);
        fault = null;
        try
        {
            // A pipe has no length, and opening one would wait for its writer.
            if (file.Length == 0) return new SourceFile(path, ReadOnlyMemory<byte>.Empty);
            if (file.Length <= LargestFile) return new SourceFile(path, bytes());
            fault = Diagnostic.InFile(path, InputDiagnostics.Huge, file.Length, LargestFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = Diagnostic.InFile(path, InputDiagnostics.Unreadable, exception.Message);
        }

        return null;
    }

    private void Find(DirectoryInfo folder, string relativeTo, List<FileInfo> found, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry.LinkTarget is not null && !IsLinkToFileOfSite(entry, relativeTo, diagnostics)) continue;
            if (entry is DirectoryInfo child) Find(child, relativeTo, found, diagnostics);
            else found.Add((FileInfo)entry);
        }
    }

    private bool IsLinkToFileOfSite(FileSystemInfo link, string relativeTo, DiagnosticBag diagnostics)
    {
        var path = Relative(link.FullName, relativeTo);
        if (link is DirectoryInfo)
        {
            diagnostics.Add(Diagnostic.InFile(path, InputDiagnostics.LinkedFolder));
            return false;
        }

        if (RealPath.Target(link) is FileInfo { Exists: true } target && RealPath.Of(target.FullName).StartsWith(_realRoot, StringComparison.Ordinal)) return true;
        diagnostics.Add(Diagnostic.InFile(path, InputDiagnostics.LinkOutOfSite, link.LinkTarget));
        return false;
    }

    /// <summary>A path as seen from a folder; nearly all stand below it, and for them its own path is only cut off.</summary>
    private static SourcePath Relative(string path, string relativeTo)
    {
        var isBelow = path.Length > relativeTo.Length && path[relativeTo.Length] == Path.DirectorySeparatorChar && path.StartsWith(relativeTo, StringComparison.Ordinal);
        return new((isBelow ? path[(relativeTo.Length + 1)..] : Path.GetRelativePath(relativeTo, path)).Replace(Path.DirectorySeparatorChar, '/'));
    }
}
