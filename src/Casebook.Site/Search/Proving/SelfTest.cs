using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Proving;

/// <summary>Asks a finished index for titles and names of the site: a few of every kind, language and script, and Russian names in Latin letters too.</summary>
internal static class SelfTest
{
    private const int PerGroup = 2;
    private const int MostWords = 6;

    /// <summary>Reports what is not found.</summary>
    public static void Run(ImmutableArray<SearchDocument> documents, IEnumerable<OutputFile> files, DiagnosticBag diagnostics)
    {
        var reader = new IndexReader(files);
        foreach (var (number, words) in Queries(documents))
        {
            Prove(reader, documents, number, words, diagnostics);
            if (LongestCyrillic(words) is { } name) Prove(reader, documents, number, Romanization.Of(name), diagnostics);
        }
    }

    private static void Prove(IndexReader reader, ImmutableArray<SearchDocument> documents, int number, string words, DiagnosticBag diagnostics)
    {
        if (QueryWords.Of(words).Count == 0 || reader.Find(words).Contains(number)) return;
        diagnostics.Report(null, SearchDiagnostics.NotFound, documents[number].Href, words);
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

    private static IEnumerable<(int Document, string Words)> Queries(ImmutableArray<SearchDocument> documents)
    {
        var asked = new Dictionary<(SearchKind, string, string), int>();
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            foreach (var name in NamesOf(document))
            {
                if (ScriptNames.Of(name) is not { } script) continue;
                var group = (document.Kind, document.Language, script);
                var before = asked.GetValueOrDefault(group);
                if (before >= PerGroup) continue;
                asked[group] = before + 1;
                yield return (i, string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)));
            }
        }
    }

    private static IEnumerable<string> NamesOf(SearchDocument document)
    {
        if (document.Title.Length > 0) yield return document.Title;
        foreach (var text in document.Texts)
        {
            if (text.Field is SearchField.Name or SearchField.Statement) yield return text.Text;
        }
    }
}
