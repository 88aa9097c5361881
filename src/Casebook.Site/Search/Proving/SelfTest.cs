using System.Runtime.InteropServices;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Proving;

/// <summary>Asks a finished index for titles and names of the site: a few of every kind, language and script, and Russian names in Latin letters too.</summary>
internal sealed class SelfTest
{
    private const int PerGroup = 2;
    private const int MostWords = 6;
    private readonly List<(int Number, string Href, string Words)> _queries = [];
    private readonly Dictionary<(int Kind, string Language, string Script), int> _asked = [];

    // Documents come kind by kind, so that most are of the group of which enough was found last.
    private (int Kind, string Language, string Script) _full;

    /// <summary>The same documents, from which the queries are chosen as they pass.</summary>
    public IEnumerable<SearchDocument[]> Noting(IEnumerable<SearchDocument[]> kinds)
    {
        var number = 0;
        foreach (var documents in kinds)
        {
            foreach (var document in documents) Note(number++, document);
            yield return documents;
        }
    }

    /// <summary>Reports what is not found.</summary>
    /// <param name="files">The files that a query is answered from.</param>
    /// <param name="diagnostics">Where the findings go.</param>
    public void Run(IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        var reader = new IndexReader(files);
        foreach (var (number, href, words) in _queries)
        {
            Prove(reader, number, href, words, diagnostics);
            if (LongestCyrillic(words) is { } name) Prove(reader, number, href, Romanization.Of(name), diagnostics);
        }
    }

    private static void Prove(IndexReader reader, int number, string href, string words, DiagnosticBag diagnostics)
    {
        if (QueryWords.Of(words).Count == 0 || reader.Find(words).Contains(number)) return;
        diagnostics.Report(null, SearchDiagnostics.NotFound, href, words);
    }

    private static string? LongestCyrillic(string words)
    {
        string? longest = null;
        foreach (var word in QueryWords.Of(words))
        {
            if (word.Length >= 4 && word.Length > (longest?.Length ?? 0) && Letters.IsCyrillic(word)) longest = word;
        }

        return longest;
    }

    private void Note(int number, SearchDocument document)
    {
        Note(number, document, document.Title);
        foreach (var text in document.Texts)
        {
            if (text.Field is SearchField.Name or SearchField.Statement) Note(number, document, text.Text);
        }
    }

    private void Note(int number, SearchDocument document, string name)
    {
        if (ScriptNames.Of(name) is not { } script) return;
        var group = ((int)document.Kind, document.Language, script);
        if (group == _full) return;
        ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(_asked, group, out _);
        if (before == PerGroup)
        {
            _full = group;
            return;
        }

        before++;
        _queries.Add((number, document.Href, string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))));
    }
}
