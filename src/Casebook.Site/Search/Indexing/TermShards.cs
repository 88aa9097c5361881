using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>The words of the index in files of about <see cref="Target"/> bytes, in the order of their keys, and the keys at which files begin.</summary>
/// <param name="Files">The files, and those of frequent words.</param>
/// <param name="Bounds">For each file of words, the shortest beginning that its keys reach and those of the file before do not.</param>
internal sealed record TermShards(ImmutableArray<OutputFile> Files, ImmutableArray<string> Bounds)
{
    /// <summary>The size of a file in bytes, exceeded only by words of one key.</summary>
    public const int Target = 12_000;

    private const int Batch = 512;

    /// <summary>Writes all words.</summary>
    public static TermShards Of(TermTable table, float[] relativeLengths, int jobs)
    {
        var terms = Sort(table);
        var entries = Encode(terms, relativeLengths, jobs);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var bounds = ImmutableArray.CreateBuilder<string>();
        var value = new StringBuilder();
        var size = 0;
        var (more, last) = (0, "");
        for (var i = 0; i < terms.Length; i++)
        {
            var (key, term) = terms[i];
            var isNewKey = i == 0 || key != terms[i - 1].Key;
            if (i == 0 || (size >= Target && isNewKey))
            {
                if (i > 0) files.Add(ScriptText.File('t', bounds.Count - 1, value.Append(']')));
                bounds.Add(i == 0 ? "" : Bound(last, key));
                value.Clear().Append('[');
                size = 0;
            }

            var entry = new StringBuilder(term.Word.Length + entries[i].Head.Length + 8).Append(term.Word).Append(' ');
            IndexNumbers.Write(entry, term.Count);
            if (entries[i].Tail is { } tail)
            {
                IndexNumbers.Write(entry, more);
                files.Add(ScriptText.File('m', more++, new StringBuilder().Append('"').Append(tail).Append('"')));
            }

            entry.Append(entries[i].Head);
            value.Append(size == 0 ? "\"" : ",\"").Append(entry).Append('"');
            size += Encoding.UTF8.GetByteCount(term.Word) + entry.Length - term.Word.Length + 3;
            last = key;
        }

        if (bounds.Count > 0) files.Add(ScriptText.File('t', bounds.Count - 1, value.Append(']')));
        return new TermShards(files.ToImmutable(), bounds.ToImmutable());
    }

    private static (string Key, TermPostings Term)[] Sort(TermTable table)
    {
        var terms = new (string Key, TermPostings Term)[table.Terms.Count];
        var next = 0;
        foreach (var term in table.Terms) terms[next++] = (WordKey.Of(term.Word), term);
        Array.Sort(terms, static (x, y) => string.CompareOrdinal(x.Key, y.Key) is var order and not 0 ? order : string.CompareOrdinal(x.Term.Word, y.Term.Word));
        return terms;
    }

    private static (string Head, string? Tail)[] Encode((string Key, TermPostings Term)[] terms, float[] relativeLengths, int jobs)
    {
        var entries = new (string Head, string? Tail)[terms.Length];
        var batches = (terms.Length + Batch - 1) / Batch;
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = jobs }, batch =>
        {
            var writer = new PostingsWriter(relativeLengths);
            var (head, tail) = (new StringBuilder(), new StringBuilder());
            for (var i = batch * Batch; i < Math.Min(terms.Length, (batch + 1) * Batch); i++)
            {
                writer.Write(terms[i].Term, head.Clear(), tail.Clear());
                entries[i] = (head.ToString(), tail.Length > 0 ? tail.ToString() : null);
            }
        });
        return entries;
    }

    private static string Bound(string last, string key)
    {
        var shared = 0;
        while (shared < last.Length && shared < key.Length && last[shared] == key[shared]) shared++;
        var length = Math.Min(key.Length, shared + 1);
        if (length < key.Length && char.IsHighSurrogate(key[length - 1])) length++;
        return key[..length];
    }
}
