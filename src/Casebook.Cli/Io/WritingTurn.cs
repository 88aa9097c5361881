namespace Casebook.Cli.Io;

/// <summary>The time in which one build, and no other, writes to an output folder.</summary>
internal sealed class WritingTurn : IDisposable
{
    private readonly FileStream _lock;

    private WritingTurn(FileStream turn, FormerSite former, StagingFolder staging) => (_lock, Former, Staging) = (turn, former, staging);

    /// <summary>What stood there before.</summary>
    public FormerSite Former { get; }

    /// <summary>Where the new files wait: beside the output folder, so that the two can be swapped.</summary>
    public StagingFolder Staging { get; }

    /// <summary>Begins; an <see cref="IOException"/> when another build is at it, or the place cannot be written to.</summary>
    public static WritingTurn Take(OutputFolder folder)
    {
        var parent = Path.GetDirectoryName(folder.Path)!;
        Directory.CreateDirectory(parent);
        var beside = Path.Combine(parent, $".{Path.GetFileName(folder.Path)}.casebook-");
        var turn = Lock(beside + "lock", folder);
        try
        {
            return new WritingTurn(turn, FormerSite.In(folder), StagingFolder.New(beside + "new"));
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Ends; what still waits goes.</summary>
    public void Dispose()
    {
        Staging.Clear();
        _lock.Dispose();
    }

    private static FileStream Lock(string path, OutputFolder folder)
    {
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
