using System.Collections.Immutable;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>Every word of a row of documents and where it stands.</summary>
internal sealed class TermTable : IWordSink
{
    /// <summary>Stands for every stop word.</summary>
    private static readonly TermPostings Ignored = new("");

    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);
    private readonly List<TermPostings> _found = [];
    private readonly Dictionary<string, TermPostings>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly int[] _lengths;
    private int _document;
    private float _weight;

    private TermTable(int documents)
    {
        _byLetters = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = new int[documents];
        foreach (var word in StopWords.All) _terms.Add(word, Ignored);
    }

    /// <summary>The words in the order first met.</summary>
    public IReadOnlyList<TermPostings> Terms => _found;

    /// <summary>The number of words of each document.</summary>
    public ReadOnlySpan<int> Lengths => _lengths;

    /// <summary>Reads all documents.</summary>
    public static TermTable Of(ImmutableArray<SearchDocument> documents)
    {
        var table = new TermTable(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            table._document = i;
            table.Read(SearchField.Title, document.Title);
            foreach (var text in document.Texts) table.Read(text.Field, text.Text);
            table.Read(SearchField.Around, document.Around);
        }

        return table;
    }

    /// <inheritdoc/>
    public void Take(ReadOnlySpan<char> word, WordForm form)
    {
        _lengths[_document]++;
        if (!_byLetters.TryGetValue(word, out var postings))
        {
            var text = word.ToString();
            _terms.Add(text, postings = new TermPostings(text));
            _found.Add(postings);
        }

        if (!ReferenceEquals(postings, Ignored)) postings.Add(_document, _weight);
    }

    private void Read(SearchField field, string text)
    {
        if (text.Length == 0) return;
        _weight = FieldWeights.Of(field);
        var sink = this;
        WordCutter.Cut(Folding.Fold(text), ref sink);
    }
}
