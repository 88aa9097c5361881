using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>
/// Writes a site whole or not at all. The new site is put together in a folder beside the output folder (unchanged files by a second name, so that
/// their time stamps stay) and the two are swapped in one step: who is stopped before has changed nothing, who is stopped after leaves only rubbish
/// that the next build clears away.
/// </summary>
internal static class SiteWriter
{
    /// <summary>Writes the files; an <see cref="IOException"/> leaves the former site as it was.</summary>
    public static WriteSummary Write(OutputFolder folder, IReadOnlyList<OutputFile> files, int jobs)
    {
        var parent = Path.GetDirectoryName(folder.Path)!;
        Directory.CreateDirectory(parent);
        using var turn = TakeTurn(parent, folder);
        var plan = WritePlan.For(folder, files, jobs);
        var summary = new WriteSummary(plan.Changed.Count, plan.Unchanged.Count, plan.Stale.Count, plan.Foreign.Count);
        if (plan.IsNothing) return summary;
        var staging = Path.Combine(parent, $".{Path.GetFileName(folder.Path)}.casebook-new");
        Clear(staging);
        try
        {
            if (plan.Foreign.Count > 0 || new DirectoryInfo(folder.Path).LinkTarget is not null) InPlaceWriting.Write(folder, plan, jobs);
            else Swap(folder, plan, staging, jobs);
        }
        catch (Exception exception) when (exception is AggregateException or UnauthorizedAccessException)
        {
            throw new IOException(exception.GetBaseException().Message, exception);
        }

        return summary;
    }

    private static void Swap(OutputFolder folder, WritePlan plan, string staging, int jobs)
    {
        try
        {
            Stage(folder, plan, staging, jobs);
            if (!TryExchange(folder.Path, staging)) InPlaceWriting.Write(folder, plan, jobs);
        }
        finally
        {
            Clear(staging);
        }
    }

    private static void Stage(OutputFolder folder, WritePlan plan, string staging, int jobs)
    {
        foreach (var name in plan.Changed.Concat(plan.Unchanged).Select(file => Path.GetDirectoryName(file.Path.Value)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(staging, name));
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        Parallel.ForEach(plan.Changed, options, file => WriteFile(Path.Combine(staging, file.Path.Value), file));
        Parallel.ForEach(plan.Unchanged, options, file => LinkOrCopy(Path.Combine(folder.Path, file.Path.Value), Path.Combine(staging, file.Path.Value)));
    }

    /// <summary>Puts the new folder in the old one's place; false, with nothing changed, where the output folder cannot be renamed, as a mounted one.</summary>
    private static bool TryExchange(string output, string staging)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(staging, output);
            return true;
        }

        if (NativeFiles.TryExchange(staging, output)) return true;
        var former = staging + "-former";
        Clear(former);
        try
        {
            Directory.Move(output, former);
        }
        catch (IOException)
        {
            return false;
        }

        Directory.Move(staging, output);
        Clear(former);
        return true;
    }

    /// <summary>Writes the bytes of one file.</summary>
    public static void WriteFile(string path, OutputFile file)
    {
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, file.Bytes.Length);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    private static void LinkOrCopy(string existing, string name)
    {
        if (NativeFiles.TryLink(existing, name)) return;
        File.Copy(existing, name);
        File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(existing));
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Keeps a second build out of the same folder until this one is done.</summary>
    private static FileStream TakeTurn(string parent, OutputFolder folder)
    {
        var path = Path.Combine(parent, $".{Path.GetFileName(folder.Path)}.casebook-lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception)
        {
            throw new IOException($"another build is writing to '{folder.Path}', or its parent folder cannot be written to: {exception.Message}", exception);
        }
    }
}
