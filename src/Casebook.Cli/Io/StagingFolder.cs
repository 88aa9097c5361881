using System.Collections.Concurrent;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>A folder in which new files wait to become part of a site.</summary>
internal sealed class StagingFolder
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private StagingFolder(string path) => Path = path;

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>An empty folder at a path; what an earlier build left there goes.</summary>
    public static StagingFolder New(string path)
    {
        var folder = new StagingFolder(path);
        folder.Clear();
        Directory.CreateDirectory(path);
        return folder;
    }

    /// <summary>Writes a file.</summary>
    public void Write(OutputFile file)
    {
        var place = PlaceFor(file.Path.Value);
        if (NativeFiles.TryWrite(place, file.Bytes.Span)) return;
        using var handle = File.OpenHandle(place, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    /// <summary>Writes a file in pieces.</summary>
    public void Write(OutputPath path, Action<Stream> write)
    {
        using var stream = new FileStream(PlaceFor(path.Value), FileMode.Create, FileAccess.Write, FileShare.None, 0);
        write(stream);
    }

    /// <summary>Removes a file.</summary>
    public void Remove(OutputPath path) => File.Delete(PathOf(path.Value));

    /// <summary>Gives a file that stands elsewhere a second name here, or copies it with its time stamp where that cannot be.</summary>
    public void Link(string existing, string path)
    {
        var name = PlaceFor(path);
        if (NativeFiles.TryLink(existing, name)) return;
        File.Copy(existing, name);
        File.SetLastWriteTimeUtc(name, File.GetLastWriteTimeUtc(existing));
    }

    /// <summary>Moves a file that stands elsewhere here.</summary>
    public void Take(string existing, string path) => File.Move(existing, PlaceFor(path));

    /// <summary>The absolute path of a file in it.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Removes the folder with all that is in it.</summary>
    public void Clear()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }

    private string PlaceFor(string path)
    {
        var place = PathOf(path);
        var folder = System.IO.Path.GetDirectoryName(place.AsSpan());
        if (!_folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folder)) _folders[folder.ToString()] = Directory.CreateDirectory(folder.ToString()).Exists;
        return place;
    }
}
