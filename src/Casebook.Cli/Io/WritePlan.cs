using System.IO.Enumeration;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>How the files of a build differ from what stands in the output folder.</summary>
/// <param name="Changed">New files, and files whose bytes differ.</param>
/// <param name="Unchanged">Files whose bytes stand there already.</param>
/// <param name="Stale">Paths of the former build that are no longer part of the site.</param>
/// <param name="Foreign">Paths in the folder that no build has made.</param>
internal sealed record WritePlan(IReadOnlyList<OutputFile> Changed, IReadOnlyList<OutputFile> Unchanged, IReadOnlyList<string> Stale, IReadOnlyList<string> Foreign)
{
    /// <summary>True when the folder holds the site already.</summary>
    public bool IsNothing => Changed.Count == 0 && Stale.Count == 0;

    /// <summary>Compares the files of a build with a folder, byte for byte.</summary>
    public static WritePlan For(OutputFolder folder, IReadOnlyList<OutputFile> files, int jobs)
    {
        if (!folder.HoldsSite) return new WritePlan(files, [], [], []);
        var same = new bool[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => same[i] = Stands(folder, files[i]));
        var present = PresentIn(folder);
        var made = files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        var former = OutputManifest.Read(File.ReadAllBytes(Path.Combine(folder.Path, OutputManifest.FileName)));
        return new WritePlan(
            [.. files.Where((_, i) => !same[i])],
            [.. files.Where((_, i) => same[i])],
            [.. present.Where(path => former.ContainsKey(path) && !made.Contains(path)).Order(StringComparer.Ordinal)],
            [.. present.Where(path => !former.ContainsKey(path) && !made.Contains(path)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The relative paths of all files and links in the folder; linked folders are not entered.</summary>
    private static HashSet<string> PresentIn(OutputFolder folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        var paths = new FileSystemEnumerable<string>(folder.Path, (ref entry) => Path.GetRelativePath(folder.Path, entry.ToFullPath()), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(entry),
        };
        return paths.Select(path => path.Replace(Path.DirectorySeparatorChar, '/')).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsLink(FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool Stands(OutputFolder folder, OutputFile file)
    {
        var info = new FileInfo(Path.Combine(folder.Path, file.Path.Value));
        return info.Exists && info.LinkTarget is null && info.Length == file.Bytes.Length && File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }
}
