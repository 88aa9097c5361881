using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>What results show of documents, in files that hold equally many documents of one kind, about <see cref="Target"/> bytes each.</summary>
/// <param name="Files">The files, numbered through all kinds.</param>
/// <param name="Counts">The number of documents of each kind.</param>
/// <param name="PerFile">How many documents a file of each kind holds.</param>
internal sealed record DocumentShards(ImmutableArray<OutputFile> Files, ImmutableArray<int> Counts, ImmutableArray<int> PerFile)
{
    /// <summary>The size of a file in bytes, on average: nine results, each from another file, are to stay below 65,000.</summary>
    public const int Target = 6_700;

    private const int MostWeighed = 1_000;

    /// <summary>Writes all documents, which stand kind by kind.</summary>
    public static DocumentShards Of(ImmutableArray<SearchDocument> documents, string language)
    {
        var kinds = Enum.GetValues<SearchKind>().Length;
        var (counts, perFile) = (new int[kinds], new int[kinds]);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var writer = new DocumentWriter(language);
        for (var (kind, from) = (0, 0); kind < kinds; kind++)
        {
            var to = from;
            while (to < documents.Length && (int)documents[to].Kind == kind) to++;
            var ofKind = documents.AsSpan()[from..to];
            counts[kind] = ofKind.Length;
            perFile[kind] = Math.Max(1, Target / Math.Max(1, AverageSize(ofKind)));
            for (var at = 0; at < ofKind.Length; at += perFile[kind]) files.Add(writer.Write(files.Count, ofKind[at..Math.Min(ofKind.Length, at + perFile[kind])]));
            from = to;
        }

        return new DocumentShards(files.ToImmutable(), [.. counts], [.. perFile]);
    }

    /// <summary>The average number of bytes of documents of one kind, by some of them where they are many.</summary>
    private static int AverageSize(ReadOnlySpan<SearchDocument> documents)
    {
        var step = 1 + (documents.Length / MostWeighed);
        var (size, weighed) = (0L, 0);
        for (var i = 0; i < documents.Length; i += step, weighed++) size += SizeOf(documents[i]);
        return weighed == 0 ? 0 : (int)(size / weighed);
    }

    private static int SizeOf(SearchDocument document)
    {
        var size = Encoding.UTF8.GetByteCount(document.Title) + 30;
        foreach (var text in document.Texts)
        {
            if (text.IsShown) size += Encoding.UTF8.GetByteCount(text.Text) + 3;
        }

        return size;
    }
}
