using System.Collections.Immutable;
using Casebook.Site.Output;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>The words of the index in files of about <see cref="Target"/> bytes, in the order of their keys, and the keys at which files begin.</summary>
/// <param name="Files">The files, and those of the rest of frequent words.</param>
/// <param name="Bounds">For each file of words, the shortest beginning that its keys reach and those of the file before do not.</param>
internal sealed record TermShards(ImmutableArray<OutputFile> Files, ImmutableArray<string> Bounds)
{
    /// <summary>The size of a file in bytes; one word more, or words of one key, may exceed it.</summary>
    public const int Target = 8_000;

    /// <summary>Writes all words.</summary>
    public static TermShards Of(TermTable table, float[] relativeLengths)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var bounds = ImmutableArray.CreateBuilder<string>();
        var (file, postings, tails) = (new ScriptWriter(), new PostingsWriter(relativeLengths), new TermTails());
        var last = "";
        foreach (var (key, term) in Sort(table))
        {
            var isFirst = bounds.Count == 0;
            if (isFirst || (file.Length >= Target && key != last))
            {
                if (!isFirst) files.Add(file.Add(']').End());
                file.Begin('t', bounds.Count).Add('[');
                bounds.Add(isFirst ? "" : Bound(last, key));
            }
            else
            {
                file.Add(',');
            }

            file.Add('"').Add(term.Word).Add(' ').AddNumber(term.Count);
            postings.Read(term);
            if (postings.TailLength > 0) tails.Add(postings, file);
            postings.WriteHead(file);
            file.Add('"');
            last = key;
        }

        if (bounds.Count > 0) files.Add(file.Add(']').End());
        files.AddRange(tails.End());
        return new TermShards(files.ToImmutable(), bounds.ToImmutable());
    }

    private static (string Key, TermPostings Term)[] Sort(TermTable table)
    {
        var terms = table.Terms.Select(static term => (Key: WordKey.Of(term.Word), Term: term)).ToArray();
        Array.Sort(terms, static (x, y) => string.CompareOrdinal(x.Key, y.Key) is var order and not 0 ? order : string.CompareOrdinal(x.Term.Word, y.Term.Word));
        return terms;
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
