using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Casebook.Site.Output;

/// <summary>Keeps the finished files of a site in memory.</summary>
public sealed class FileList : IFileSink
{
    private readonly ConcurrentBag<OutputFile> _files = [];

    /// <summary>The files so far, in ordinal order of their paths.</summary>
    public ImmutableArray<OutputFile> Sorted => [.. _files.OrderBy(file => file.Path)];

    /// <inheritdoc/>
    public void Put(OutputFile file) => _files.Add(file with { Bytes = file.Bytes.ToArray() });

    /// <inheritdoc/>
    public void Put(OutputPath path, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        _files.Add(new OutputFile(path, bytes.ToArray()));
    }
}
