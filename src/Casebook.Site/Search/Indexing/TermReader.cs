using System.Text;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>Reads the words of documents, which come by rising number, into a table. Stop words count in the length of a document only.</summary>
internal sealed class TermReader
{
    private readonly List<TermPostings> _around = [];
    private char[] _decoded = [];
    private char[] _room = [];
    private string? _lastAround;
    private bool _readsAround;
    private int _document;
    private int _length;
    private float _weight;

    /// <summary>The words so far.</summary>
    public TermTable Table { get; } = new();

    /// <summary>Reads a document and tells how many words it has.</summary>
    public int Read(int number, SearchDocument document)
    {
        (_document, _length) = (number, 0);
        Read(SearchField.Title, document.Title);
        foreach (var text in document.Texts) Read(text.Field, text.Text);
        Read(document.Passage.Span);
        ReadAround(document.Around);
        return _length;
    }

    private void Count(TermPostings term)
    {
        _length++;
        if (!term.IsIgnored) term.Add(_document, _weight);
    }

    private void Read(SearchField field, string text)
    {
        if (text.Length == 0) return;
        _weight = FieldWeights.Of(field);
        Cut(text);
    }

    private void Read(ReadOnlySpan<byte> passage)
    {
        if (passage.IsEmpty) return;
        if (_decoded.Length < passage.Length) _decoded = new char[passage.Length * 2];
        var length = Encoding.UTF8.GetChars(passage, _decoded);
        _weight = FieldWeights.Of(SearchField.Text);
        Cut(_decoded.AsSpan(0, length));
    }

    /// <summary>The parts of a page have the same title around them, which is cut once.</summary>
    private void ReadAround(string around)
    {
        if (around.Length == 0) return;
        _weight = FieldWeights.Of(SearchField.Around);
        if (!ReferenceEquals(around, _lastAround))
        {
            (_lastAround, _readsAround) = (around, true);
            _around.Clear();
            Cut(around);
            _readsAround = false;
        }

        foreach (var term in _around) Count(term);
    }

    private void Cut(ReadOnlySpan<char> text)
    {
        var sink = new Sink(this);
        WordCutter.Cut(Folding.Fold(text, ref _room), ref sink);
    }

    private void Take(ReadOnlySpan<char> word)
    {
        var term = Table.Find(word);
        if (_readsAround) _around.Add(term);
        else Count(term);
    }

    /// <summary>A value, so that the cutter is compiled for it and calls it directly.</summary>
    private readonly struct Sink(TermReader reader) : IWordSink
    {
        public void Take(ReadOnlySpan<char> word, WordForm form) => reader.Take(word);
    }
}
