using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>
/// Writes into a folder that also holds files of someone else, or that is a link or cannot be renamed: the changed files are first brought into it under temporary names,
/// then renamed one by one, the manifest last, so that a build that was stopped is seen as unfinished and mended by the next one.
/// </summary>
internal static class InPlaceWriting
{
    private const string StagingName = ".casebook-new";

    /// <summary>Takes the changed files out of the staging folder and removes the stale ones; files of someone else stay.</summary>
    public static void Write(OutputFolder folder, StagingFolder staging, IReadOnlyCollection<string> changed, IReadOnlyList<string> stale)
    {
        var inside = StagingFolder.New(Path.Combine(folder.Path, StagingName));
        try
        {
            foreach (var path in changed) inside.Take(staging.PathOf(path), path);
            foreach (var path in changed.OrderBy(path => path == OutputManifest.FileName).ThenBy(path => path, StringComparer.Ordinal)) Place(folder, inside, path);
            foreach (var path in stale) Remove(folder, path);
        }
        finally
        {
            inside.Clear();
        }
    }

    private static void Place(OutputFolder folder, StagingFolder inside, string path)
    {
        var target = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(inside.PathOf(path), target, overwrite: true);
    }

    private static void Remove(OutputFolder folder, string path)
    {
        File.Delete(Path.Combine(folder.Path, path));
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            var absolute = Path.Combine(folder.Path, parent);
            if (Directory.EnumerateFileSystemEntries(absolute).Any()) return;
            Directory.Delete(absolute);
        }
    }
}
