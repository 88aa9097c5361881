namespace Casebook.Cli.Io;

/// <summary>The bytes of many files, which several threads may read. Small files share one array: it is made at once, and no collection moves it or looks at it piece by piece.</summary>
internal sealed class FileBytes
{
    private const long LargestSmall = 64 * 1024;
    private const int MostTogether = 1024 * 1024 * 1024;

    private readonly IReadOnlyList<FileInfo> _files;
    private readonly Range?[] _places;
    private readonly byte[] _small;

    /// <summary>The files, of which none is read yet.</summary>
    public FileBytes(IReadOnlyList<FileInfo> files)
    {
        (_files, _places) = (files, new Range?[files.Count]);
        var size = 0;
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i] is not { Exists: true, Length: <= LargestSmall and var length } || size + length > MostTogether) continue;
            var end = size + (int)length;
            (_places[i], size) = (size..end, end);
        }

        _small = GC.AllocateUninitializedArray<byte>(size);
    }

    /// <summary>The bytes of the file at a place in the list; one that has become longer or shorter in the meantime is read as it is now.</summary>
    public ReadOnlyMemory<byte> Read(int place)
    {
        var path = _files[place].FullName;
        if (_places[place] is not { } range) return File.ReadAllBytes(path);
        var room = _small.AsMemory(range);
        using var handle = File.OpenHandle(path);
        return RandomAccess.Read(handle, room.Span, 0) == room.Length && RandomAccess.GetLength(handle) == room.Length ? room : File.ReadAllBytes(path);
    }
}
