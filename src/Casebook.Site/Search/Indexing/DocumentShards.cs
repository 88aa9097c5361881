using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>What results show of documents, in files that hold equally many documents of one kind, about <see cref="Target"/> bytes each.</summary>
/// <param name="language">The language of the site.</param>
/// <param name="sink">Where the files go.</param>
internal sealed class DocumentShards(string language, IFileSink sink)
{
    /// <summary>The size of a file in bytes, on average: nine results, each from another file, are to stay below 65,000.</summary>
    public const int Target = 6_700;

    private const int MostWeighed = 1_000;
    private const int FilesPerStep = 32;

    private readonly List<int> _counts = [];
    private readonly List<int> _perFile = [];
    private int _files;

    /// <summary>The number of documents of each kind.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>How many documents a file of each kind holds.</summary>
    public IReadOnlyList<int> PerFile => _perFile;

    /// <summary>What writes the documents of the next kind: steps that do not know each other.</summary>
    public IReadOnlyList<Action> Steps(ReadOnlyMemory<SearchDocument> documents)
    {
        var steps = new List<Action>();
        var perFile = Math.Max(1, Target / Math.Max(1, AverageSize(documents.Span)));
        for (var at = 0; at < documents.Length; at += perFile * FilesPerStep)
        {
            var (first, some) = (_files, documents[at..Math.Min(documents.Length, at + (perFile * FilesPerStep))]);
            steps.Add(() => Write(first, some.Span, perFile));
            _files += (some.Length + perFile - 1) / perFile;
        }

        _counts.Add(documents.Length);
        _perFile.Add(perFile);
        return steps;
    }

    private void Write(int number, ReadOnlySpan<SearchDocument> documents, int perFile)
    {
        var writer = new DocumentWriter(language);
        for (var at = 0; at < documents.Length; at += perFile, number++) writer.Write(number, documents[at..Math.Min(documents.Length, at + perFile)], sink);
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

        return document.Passage.IsEmpty ? size : size + document.Passage.Length + 3;
    }
}
