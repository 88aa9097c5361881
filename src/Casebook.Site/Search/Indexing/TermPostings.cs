namespace Casebook.Site.Search.Indexing;

/// <summary>The documents of one word with their weights, in the order of documents.</summary>
internal sealed class TermPostings(string word)
{
    private int[] _documents = new int[2];
    private float[] _weights = new float[2];

    /// <summary>The folded word.</summary>
    public string Word { get; } = word;

    /// <summary>The number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>The documents, ascending.</summary>
    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>The weight in each.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    /// <summary>Adds a place in a document, which is the last one or comes after it.</summary>
    public void Add(int document, float weight)
    {
        if (Count > 0 && _documents[Count - 1] == document)
        {
            _weights[Count - 1] += weight;
            return;
        }

        if (Count == _documents.Length)
        {
            Array.Resize(ref _documents, Count * 2);
            Array.Resize(ref _weights, Count * 2);
        }

        _documents[Count] = document;
        _weights[Count] = weight;
        Count++;
    }
}
