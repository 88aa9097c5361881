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
    /// <summary>The size of a file in bytes, on average.</summary>
    public const int Target = 4_500;

    /// <summary>Writes all documents, which stand kind by kind.</summary>
    public static DocumentShards Of(ImmutableArray<SearchDocument> documents, string language, int jobs)
    {
        var kinds = Enum.GetValues<SearchKind>().Length;
        var (counts, perFile) = (new int[kinds], new int[kinds]);
        var ranges = new List<(int From, int To)>();
        for (var (kind, from) = (0, 0); kind < kinds; kind++)
        {
            var (to, size) = (from, 0L);
            for (; to < documents.Length && (int)documents[to].Kind == kind; to++) size += SizeOf(documents[to]);
            counts[kind] = to - from;
            perFile[kind] = counts[kind] == 0 ? 1 : (int)Math.Max(1, Target * (long)counts[kind] / Math.Max(1, size));
            for (var at = from; at < to; at += perFile[kind]) ranges.Add((at, Math.Min(to, at + perFile[kind])));
            from = to;
        }

        var files = new OutputFile[ranges.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        Parallel.For(0, files.Length, options, static () => (Value: new StringBuilder(Target), Entries: new StringBuilder(Target)), (i, _, room) =>
        {
            files[i] = Write(documents, ranges[i].From, ranges[i].To, i, language, room.Value.Clear(), room.Entries.Clear());
            return room;
        }, static _ => { });
        return new DocumentShards([.. files], [.. counts], [.. perFile]);
    }

    private static OutputFile Write(ImmutableArray<SearchDocument> documents, int from, int to, int number, string language, StringBuilder value, StringBuilder entries)
    {
        value.Append("[[");
        var (page, around, pages) = ("", "", -1);
        entries.Append('[');
        for (var i = from; i < to; i++)
        {
            var document = documents[i];
            var hash = document.Href.IndexOf('#', StringComparison.Ordinal);
            var path = hash < 0 ? document.Href : document.Href[..hash];
            if (pages < 0 || path != page || document.Around != around)
            {
                (page, around) = (path, document.Around);
                value.Append(pages++ < 0 ? "" : ",").AppendLiteral(page).Append(',').AppendLiteral(around);
            }

            entries.Append(i == from ? "[" : ",[").Append(pages).Append(',').AppendLiteral(hash < 0 ? "" : document.Href.AsSpan(hash + 1)).Append(',').AppendLiteral(document.Title);
            entries.Append(',').AppendLiteral(document.Language == language ? "" : document.Language);
            foreach (var text in document.Texts)
            {
                if (text.IsShown) entries.Append(',').AppendLiteral(text.Text);
            }

            entries.Append(']');
        }

        return ScriptText.File('d', number, value.Append("],").Append(entries).Append("]]"));
    }

    private static int SizeOf(SearchDocument document)
    {
        var size = document.Title.Length + 30;
        foreach (var text in document.Texts)
        {
            if (text.IsShown) size += Encoding.UTF8.GetByteCount(text.Text) + 3;
        }

        return size;
    }
}
