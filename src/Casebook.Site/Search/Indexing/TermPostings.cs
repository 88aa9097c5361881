using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>The documents of one word with their weights, in the order of documents. They stand in blocks that are never copied, the first ones short.</summary>
/// <param name="word">The folded word.</param>
/// <param name="hash">Its hash in the table.</param>
internal sealed class TermPostings(string word, int hash)
{
    private const int FirstBlock = 2;
    private const int LongestBlock = 4096;
    private readonly List<ReadOnlyMemory<Posting>> _before = [];
    private Posting[] _block = [];
    private int _inBlock;
    private int _inBefore;
    private int _last = -1;

    /// <summary>The folded word.</summary>
    public string Word { get; } = word;

    /// <summary>The hash by which the table finds the word.</summary>
    public int Hash { get; } = hash;

    /// <summary>True for a word that is neither indexed nor looked for.</summary>
    public bool IsIgnored { get; } = StopWords.Contains(word);

    /// <summary>The number of documents.</summary>
    public int Count => _inBefore + _inBlock;

    /// <summary>Adds a place in a document, which is the last one or comes after it.</summary>
    public void Add(int document, float weight)
    {
        if (document == _last && _inBlock > 0)
        {
            _block[_inBlock - 1] = new Posting(document, _block[_inBlock - 1].Weight + weight);
            return;
        }

        if (_inBlock == _block.Length)
        {
            CloseBlock();
            _block = new Posting[Math.Clamp(_inBefore, FirstBlock, LongestBlock)];
        }

        _last = document;
        _block[_inBlock++] = new Posting(document, weight);
    }

    /// <summary>Adds all documents of a word whose documents are later.</summary>
    public void Add(TermPostings later)
    {
        CloseBlock();
        later.CloseBlock();
        _before.AddRange(later._before);
        _inBefore += later._inBefore;
    }

    /// <summary>Writes all documents, ascending, to a room for <see cref="Count"/>.</summary>
    public void CopyTo(Span<Posting> room)
    {
        foreach (var block in _before)
        {
            block.Span.CopyTo(room);
            room = room[block.Length..];
        }

        _block.AsSpan(0, _inBlock).CopyTo(room);
    }

    private void CloseBlock()
    {
        if (_inBlock > 0) _before.Add(_block.AsMemory(0, _inBlock));
        _inBefore += _inBlock;
        (_block, _inBlock) = ([], 0);
    }
}
