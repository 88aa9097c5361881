using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// The documents of one word with their weights, in the order of documents: for each how far it is from the one before it, and its weight, as numbers of seven bits to a byte,
/// the last without the eighth. A document takes two or three bytes so, where its number and a weight would take eight.
/// </summary>
/// <param name="word">The folded word.</param>
/// <param name="hash">Its hash in the table.</param>
internal sealed class TermPostings(string word, int hash)
{
    private const int MostBytes = 10;
    private byte[] _bytes = [];
    private int _length;
    private int _written = -1;
    private int _last = -1;
    private float _weight;

    /// <summary>The folded word.</summary>
    public string Word { get; } = word;

    /// <summary>The hash by which the table finds the word.</summary>
    public int Hash { get; } = hash;

    /// <summary>True for a word that is neither indexed nor looked for.</summary>
    public bool IsIgnored { get; } = StopWords.Contains(word);

    /// <summary>The number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a place in a document, which is the last one or comes after it.</summary>
    public void Add(int document, float weight)
    {
        if (document == _last)
        {
            _weight += weight;
            return;
        }

        WriteLast();
        (_last, _weight) = (document, weight);
        Count++;
    }

    /// <summary>Adds all documents of a word whose documents are later.</summary>
    public void Add(TermPostings later)
    {
        if (later.Count == 0) return;
        WriteLast();
        later.WriteLast();
        var at = 0;
        var first = Read(later._bytes, ref at) - 1;
        Reserve(MostBytes + later._length - at);
        Write(first - _written);
        later._bytes.AsSpan(at, later._length - at).CopyTo(_bytes.AsSpan(_length));
        _length += later._length - at;
        (_last, _written) = (later._last, later._written);
        Count += later.Count;
    }

    /// <summary>Writes all documents, ascending, to a room for <see cref="Count"/>.</summary>
    public void CopyTo(Span<Posting> room)
    {
        WriteLast();
        var (at, document) = (0, -1);
        for (var i = 0; i < Count; i++)
        {
            document += Read(_bytes, ref at);
            room[i] = new Posting(document, Read(_bytes, ref at) / FieldWeights.StepsToOne);
        }
    }

    private void WriteLast()
    {
        if (_last == _written) return;
        Reserve(MostBytes);
        Write(_last - _written);
        Write((int)(_weight * FieldWeights.StepsToOne));
        _written = _last;
    }

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }

    private void Write(int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) _bytes[_length++] = (byte)(rest | 0x80);
        _bytes[_length++] = (byte)rest;
    }

    private static int Read(byte[] bytes, ref int at)
    {
        var (number, shift) = (0, 0);
        for (; bytes[at] >= 0x80; shift += 7) number |= (bytes[at++] & 0x7F) << shift;
        return number | (bytes[at++] << shift);
    }
}
