namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Writes the documents of words. The best <see cref="HeadSize"/> stand with the word in groups by falling weight, each its step, its count, and its documents as
/// distances. The rest of a frequent word lies apart, all under one step: as distances, or where that is shorter as one bit per document of the site.
/// </summary>
/// <param name="relativeLengths">How long each document is.</param>
internal sealed class PostingsWriter(float[] relativeLengths)
{
    /// <summary>How many documents of a word stand with it.</summary>
    public const int HeadSize = 2048;

    /// <summary>How many bytes of such rests a reader loads to answer a query at first.</summary>
    public const int TailRoom = 6_000;

    /// <summary>How many documents a sign of the one-bit form holds.</summary>
    public const int BitsPerSign = 6;

    private readonly int[] _counts = new int[ImpactLevels.Count];
    private readonly int[] _head = new int[HeadSize];
    private Posting[] _postings = [];
    private byte[] _levels = [];
    private int[] _tail = [];
    private int _count;

    /// <summary>How many documents of the word do not stand with it.</summary>
    public int TailLength => Math.Max(0, _count - HeadSize);

    /// <summary>Reads a word, whose documents the next calls write.</summary>
    public void Read(TermPostings term)
    {
        _count = term.Count;
        if (_levels.Length < _count) (_postings, _levels, _tail) = (new Posting[_count * 2], new byte[_count * 2], new int[_count * 2]);
        term.CopyTo(_postings);
        Array.Clear(_counts);
        for (var i = 0; i < _count; i++)
        {
            var level = ImpactLevels.Of(_postings[i].Weight, relativeLengths[_postings[i].Document]);
            _levels[i] = (byte)level;
            _counts[level]++;
        }

        Split();
    }

    /// <summary>Writes the groups that stand with the word.</summary>
    public void WriteHead(ScriptWriter file)
    {
        var (room, at) = (HeadSize, 0);
        for (var level = ImpactLevels.Count - 1; level >= 0 && room > 0; level--)
        {
            var count = Math.Min(room, _counts[level]);
            if (count > 0)
            {
                file.AddNumber(level);
                file.AddNumber(count);
                file.AddDistances(_head.AsSpan(at, count));
            }

            room -= count;
            at += count;
        }
    }

    /// <summary>Writes the rest of the word, after its head.</summary>
    public void WriteTail(ScriptWriter file)
    {
        var tail = _tail.AsSpan(0, TailLength);
        file.AddNumber(MiddleLevel(HeadSize + (tail.Length / 2)));
        if (tail.Length * BitsPerSign <= relativeLengths.Length)
        {
            file.AddNumber(tail.Length);
            file.AddDistances(tail);
            return;
        }

        file.AddNumber(0);
        WriteBits(tail, file);
    }

    /// <summary>The best documents group by group, and the others; ascending in each group and among the others, since they come so.</summary>
    private void Split()
    {
        Span<int> next = stackalloc int[ImpactLevels.Count];
        for (var level = ImpactLevels.Count - 2; level >= 0; level--) next[level] = next[level + 1] + _counts[level + 1];
        var others = 0;
        for (var i = 0; i < _count; i++)
        {
            var place = next[_levels[i]]++;
            if (place < HeadSize) _head[place] = _postings[i].Document;
            else _tail[others++] = _postings[i].Document;
        }
    }

    private int MiddleLevel(int place)
    {
        var level = ImpactLevels.Count - 1;
        for (var before = _counts[level]; before <= place; before += _counts[level]) level--;
        return level;
    }

    private static void WriteBits(ReadOnlySpan<int> documents, ScriptWriter file)
    {
        var (sign, digit) = (0, 0);
        foreach (var document in documents)
        {
            for (; sign < document / BitsPerSign; sign++)
            {
                file.Add(IndexNumbers.SignOf(digit));
                digit = 0;
            }

            digit |= 1 << (document % BitsPerSign);
        }

        file.Add(IndexNumbers.SignOf(digit));
    }
}
