using System.Buffers;
using System.Collections.Frozen;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>What stands in an output folder before a build writes to it.</summary>
internal sealed class FormerSite
{
    private const int PieceSize = 64 * 1024;

    private readonly OutputFolder _folder;
    private readonly FrozenSet<string> _made;
    private readonly FrozenSet<string> _present;

    private FormerSite(OutputFolder folder, IEnumerable<string> made, IEnumerable<string> present)
    {
        _folder = folder;
        _made = made.ToFrozenSet(StringComparer.Ordinal);
        _present = present.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The former site of a folder; nothing where none stands.</summary>
    public static FormerSite In(OutputFolder folder)
    {
        if (!folder.HoldsSite) return new FormerSite(folder, [], []);
        var sums = OutputManifest.Read(File.ReadAllBytes(Path.Combine(folder.Path, OutputManifest.FileName)));
        return new FormerSite(folder, sums.Keys.Append(OutputManifest.FileName), FolderFiles.In(folder.Path));
    }

    /// <summary>True when the folder holds the bytes of a file already.</summary>
    public bool Holds(OutputFile file)
    {
        if (Find(file.Path, file.Bytes.Length) is not { } place) return false;
        var piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        try
        {
            using var former = File.OpenHandle(place);
            for (var rest = file.Bytes.Span; !rest.IsEmpty;)
            {
                var length = RandomAccess.Read(former, piece, file.Bytes.Length - rest.Length);
                if (length == 0 || length > rest.Length || !rest[..length].SequenceEqual(piece.AsSpan(0, length))) return false;
                rest = rest[length..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>True when the folder holds the bytes of a file that waits in another.</summary>
    public bool Holds(OutputPath path, StagingFolder staging)
    {
        using var written = File.OpenRead(staging.PathOf(path.Value));
        if (Find(path, written.Length) is not { } place) return false;
        using var former = File.OpenRead(place);
        var (piece, other) = (new byte[PieceSize], new byte[PieceSize]);
        while (written.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false) is var length and > 0)
        {
            former.ReadExactly(other, 0, length);
            if (!piece.AsSpan(0, length).SequenceEqual(other.AsSpan(0, length))) return false;
        }

        return true;
    }

    /// <summary>Paths of the former build that are no part of a new one.</summary>
    public IReadOnlyList<string> StaleBeside(IReadOnlySet<string> files) => [.. _present.Where(path => _made.Contains(path) && !files.Contains(path)).Order(StringComparer.Ordinal)];

    /// <summary>Paths in the folder that no build has made, and a new one does not make either.</summary>
    public IReadOnlyList<string> ForeignBeside(IReadOnlySet<string> files) => [.. _present.Where(path => !_made.Contains(path) && !files.Contains(path)).Order(StringComparer.Ordinal)];

    /// <summary>Where a file stands, if it is one of as many bytes.</summary>
    private string? Find(OutputPath path, long length)
    {
        if (!_present.Contains(path.Value)) return null;
        var info = new FileInfo(Path.Combine(_folder.Path, path.Value));
        return info.Exists && info.LinkTarget is null && info.Length == length ? info.FullName : null;
    }
}
