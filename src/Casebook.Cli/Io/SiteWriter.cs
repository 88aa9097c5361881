using System.Collections.Concurrent;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>
/// Writes a site whole or not at all. Each file is put into a folder beside the output folder as soon as it is made; in the end the unchanged ones join it by a second
/// name, so that their time stamps stay, and the two folders are swapped in one step: who is stopped before has changed nothing, who is stopped after leaves only
/// rubbish that the next build clears away.
/// </summary>
internal sealed class SiteWriter : IFileSink, IDisposable
{
    private readonly OutputFolder _folder;
    private readonly ConcurrentBag<string> _changed = [];
    private readonly ConcurrentBag<string> _unchanged = [];
    private readonly Lazy<WritingTurn> _turn;
    private volatile Exception? _fault;

    /// <summary>A writer that touches nothing until it gets the first file.</summary>
    public SiteWriter(OutputFolder folder)
    {
        _folder = folder;
        _turn = new Lazy<WritingTurn>(() => WritingTurn.Take(folder));
    }

    /// <inheritdoc/>
    /// <remarks>What goes wrong is told by <see cref="Finish"/>.</remarks>
    public void Put(OutputFile file) => Note(file.Path, file, static (turn, file) =>
    {
        if (turn.Former.Holds(file)) return false;
        turn.Staging.Write(file);
        return true;
    });

    /// <inheritdoc/>
    /// <remarks>What goes wrong is told by <see cref="Finish"/>.</remarks>
    public void Put(OutputPath path, Action<Stream> write) => Note(path, (Path: path, Write: write), static (turn, file) =>
    {
        turn.Staging.Write(file.Path, file.Write);
        if (!turn.Former.Holds(file.Path, turn.Staging)) return true;
        turn.Staging.Remove(file.Path);
        return false;
    });

    /// <summary>Puts the new site in the place of the former one; an <see cref="IOException"/> leaves that as it was.</summary>
    public WriteSummary Finish(int jobs)
    {
        try
        {
            if (_fault is not null) throw new IOException(_fault.Message, _fault);
            return Place(_turn.Value, jobs);
        }
        catch (Exception exception) when (exception is AggregateException or UnauthorizedAccessException)
        {
            throw new IOException(exception.GetBaseException().Message, exception);
        }
    }

    /// <summary>Clears away what did not become part of a site.</summary>
    public void Dispose()
    {
        if (_turn.IsValueCreated) _turn.Value.Dispose();
    }

    /// <summary>Notes whether a file changed, as the function tells that brings it to its place; after a fault nothing more is done.</summary>
    private void Note<TFile>(OutputPath path, TFile file, Func<WritingTurn, TFile, bool> place)
    {
        if (_fault is not null) return;
        try
        {
            (place(_turn.Value, file) ? _changed : _unchanged).Add(path.Value);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _fault = exception;
        }
    }

    private WriteSummary Place(WritingTurn turn, int jobs)
    {
        var files = _changed.Concat(_unchanged).ToHashSet(StringComparer.Ordinal);
        var stale = turn.Former.StaleBeside(files);
        var foreign = turn.Former.ForeignBeside(files);
        var summary = new WriteSummary(_changed.Count, _unchanged.Count, stale.Count, foreign.Count);
        if (_changed.IsEmpty && stale.Count == 0) return summary;
        var isShared = foreign.Count > 0 || new DirectoryInfo(_folder.Path).LinkTarget is not null;
        if (isShared || !TrySwap(turn.Staging, jobs)) InPlaceWriting.Write(_folder, turn.Staging, _changed, stale);
        return summary;
    }

    /// <summary>Puts the new folder in the old one's place; false, with nothing changed, where the output folder cannot be renamed, as a mounted one.</summary>
    private bool TrySwap(StagingFolder staging, int jobs)
    {
        if (!Directory.Exists(_folder.Path))
        {
            Directory.Move(staging.Path, _folder.Path);
            return true;
        }

        Parallel.ForEach(_unchanged, new ParallelOptions { MaxDegreeOfParallelism = jobs }, path => staging.Link(Path.Combine(_folder.Path, path), path));
        if (NativeFiles.TryExchange(staging.Path, _folder.Path)) return true;
        var former = StagingFolder.New(staging.Path + "-former");
        try
        {
            Directory.Move(_folder.Path, former.PathOf("site"));
        }
        catch (IOException)
        {
            former.Clear();
            return false;
        }

        Directory.Move(staging.Path, _folder.Path);
        former.Clear();
        return true;
    }
}
