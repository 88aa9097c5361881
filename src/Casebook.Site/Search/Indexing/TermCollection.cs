using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>Reads the words of documents kind by kind, each kind in as many stretches as there are threads.</summary>
/// <param name="jobs">The largest number of threads.</param>
internal sealed class TermCollection(int jobs)
{
    private readonly TermReader _first = new();
    private readonly List<float> _relativeLengths = [];
    private TermReader[] _readers = [];
    private int[] _lengths = [];

    /// <summary>The words of the documents whose kinds were ended.</summary>
    public TermTable Table => _first.Table;

    /// <summary>How long each of these documents is, measured by the average of its kind.</summary>
    public float[] RelativeLengths => [.. _relativeLengths];

    /// <summary>What reads the documents of the next kind: steps that do not know each other.</summary>
    public IReadOnlyList<Action> Steps(ReadOnlyMemory<SearchDocument> documents)
    {
        _lengths = new int[documents.Length];
        _readers = [_first, .. Enumerable.Range(1, Math.Max(1, jobs) - 1).Select(static _ => new TermReader())];
        return [.. Enumerable.Range(0, _readers.Length).Select(i => (Action)(() => Read(_readers[i], documents.Span, FirstOf(i), FirstOf(i + 1))))];

        int FirstOf(int stretch) => (int)((long)documents.Length * stretch / _readers.Length);
    }

    /// <summary>Ends a kind when all steps are done.</summary>
    public void End()
    {
        foreach (var later in _readers.AsSpan(1)) Table.Append(later.Table);
        var sum = _lengths.Sum(static length => (double)length);
        foreach (var length in _lengths) _relativeLengths.Add(sum > 0 ? (float)(length * _lengths.Length / sum) : 1);
        (_readers, _lengths) = ([], []);
    }

    private void Read(TermReader reader, ReadOnlySpan<SearchDocument> documents, int from, int to)
    {
        for (var i = from; i < to; i++) _lengths[i] = reader.Read(_relativeLengths.Count + i, documents[i]);
    }
}
