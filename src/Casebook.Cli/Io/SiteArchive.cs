using System.IO.Compression;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>Writes a site as one zip file; the same files give the same bytes.</summary>
internal static class SiteArchive
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the files below one top folder, in the order given, dated on a day of the caller's choice; an existing file is replaced in one step.</summary>
    public static void Write(string path, string topFolder, IEnumerable<OutputFile> files, DateOnly? day)
    {
        var stamp = day is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : Epoch;
        WholeFile.Write(path, stream =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var file in files) Add(archive, $"{topFolder}/{file.Path.Value}", file, stamp);
        });
    }

    private static void Add(ZipArchive archive, string name, OutputFile file, DateTimeOffset stamp)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = stamp;
        entry.ExternalAttributes = Convert.ToInt32("100644", 8) << 16;
        using var stream = entry.Open();
        stream.Write(file.Bytes.Span);
    }
}
