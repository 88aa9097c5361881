using System.IO.Compression;
using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>Writes a site or a book as one zip file; the same files give the same bytes.</summary>
internal static class SiteArchive
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the files below one top folder, in the order given, dated on a day of the caller's choice; an existing file is replaced in one step.</summary>
    public static void Write(string path, string topFolder, IEnumerable<OutputFile> files, DateOnly? day)
    {
        WholeFile.Write(path, stream =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var file in files) Add(archive, $"{topFolder}/{file.Path.Value}", file, StampOf(day), CompressionLevel.Optimal);
        });
    }

    /// <summary>Writes the files of a book in the order given, the first without compression, as EPUB asks for.</summary>
    public static void WriteBook(string path, IReadOnlyList<OutputFile> files, DateOnly? day) => WholeFile.Write(path, stream =>
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        for (var i = 0; i < files.Count; i++) Add(archive, files[i].Path.Value, files[i], StampOf(day), i == 0 ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
    });

    private static DateTimeOffset StampOf(DateOnly? day) => day is { } date ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : Epoch;

    private static void Add(ZipArchive archive, string name, OutputFile file, DateTimeOffset stamp, CompressionLevel level)
    {
        var entry = archive.CreateEntry(name, level);
        entry.LastWriteTime = stamp;
        entry.ExternalAttributes = Convert.ToInt32("100644", 8) << 16;
        using var stream = entry.Open();
        stream.Write(file.Bytes.Span);
    }
}
