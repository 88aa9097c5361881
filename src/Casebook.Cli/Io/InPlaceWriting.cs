using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>
/// Writes into a folder that also holds files of someone else, or that is a link: all changed files are first written under temporary names in it, then
/// renamed one by one, the manifest last, so that a build that was stopped is seen as unfinished and mended by the next one.
/// </summary>
internal static class InPlaceWriting
{
    private const string StagingName = ".casebook-new";

    /// <summary>Writes the changed files and removes the stale ones; files of someone else stay.</summary>
    public static void Write(OutputFolder folder, WritePlan plan, int jobs)
    {
        var staging = Path.Combine(folder.Path, StagingName);
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        try
        {
            foreach (var name in plan.Changed.Select(file => Path.GetDirectoryName(file.Path.Value)!).Distinct(StringComparer.Ordinal))
                Directory.CreateDirectory(Path.Combine(staging, name));
            Parallel.ForEach(plan.Changed, new ParallelOptions { MaxDegreeOfParallelism = jobs }, file => SiteWriter.WriteFile(Path.Combine(staging, file.Path.Value), file));
            foreach (var file in plan.Changed.OrderBy(file => file.Path.Value == OutputManifest.FileName)) Place(folder, staging, file);
            foreach (var path in plan.Stale) Remove(folder, path);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    private static void Place(OutputFolder folder, string staging, OutputFile file)
    {
        var target = Path.Combine(folder.Path, file.Path.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Combine(staging, file.Path.Value), target, overwrite: true);
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
