using System.Collections.Frozen;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>What stands in an output folder before a build writes to it.</summary>
internal sealed class FormerSite
{
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
        if (!_present.Contains(file.Path.Value)) return false;
        var info = new FileInfo(Path.Combine(_folder.Path, file.Path.Value));
        return info.Exists && info.LinkTarget is null && info.Length == file.Bytes.Length && File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    /// <summary>Paths of the former build that are no part of a new one.</summary>
    public IReadOnlyList<string> StaleBeside(IReadOnlySet<string> files) => [.. _present.Where(path => _made.Contains(path) && !files.Contains(path)).Order(StringComparer.Ordinal)];

    /// <summary>Paths in the folder that no build has made, and a new one does not make either.</summary>
    public IReadOnlyList<string> ForeignBeside(IReadOnlySet<string> files) => [.. _present.Where(path => !_made.Contains(path) && !files.Contains(path)).Order(StringComparer.Ordinal)];
}
