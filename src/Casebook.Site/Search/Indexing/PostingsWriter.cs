using System.Text;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Writes the documents of a word: groups by falling weight, each its step, its count, and its documents as distances. The first <see cref="HeadSize"/> stand with the
/// word, the rest of a frequent word in a file of its own.
/// </summary>
internal sealed class PostingsWriter(float[] relativeLengths)
{
    /// <summary>How many documents of a word stand with it.</summary>
    public const int HeadSize = 2048;

    private readonly List<int>[] _levels = [.. Enumerable.Range(0, ImpactLevels.Count).Select(static _ => new List<int>())];

    /// <summary>Writes the groups of a word.</summary>
    /// <param name="postings">The word.</param>
    /// <param name="head">Where the first go.</param>
    /// <param name="tail">Where the rest of a frequent word goes.</param>
    public void Write(TermPostings postings, StringBuilder head, StringBuilder tail)
    {
        foreach (var level in _levels) level.Clear();
        var documents = postings.Documents;
        var weights = postings.Weights;
        for (var i = 0; i < documents.Length; i++) _levels[ImpactLevels.Of(weights[i], relativeLengths[documents[i]])].Add(documents[i]);
        var room = HeadSize;
        for (var level = _levels.Length - 1; level >= 0; level--)
        {
            var group = _levels[level];
            var inHead = Math.Min(room, group.Count);
            room -= inHead;
            WriteGroup(head, level, group, 0, inHead);
            WriteGroup(tail, level, group, inHead, group.Count);
        }
    }

    private static void WriteGroup(StringBuilder text, int level, List<int> group, int from, int to)
    {
        if (from >= to) return;
        IndexNumbers.Write(text, level);
        IndexNumbers.Write(text, to - from);
        var last = -1;
        for (var i = from; i < to; i++)
        {
            IndexNumbers.Write(text, group[i] - last - 1);
            last = group[i];
        }
    }
}
