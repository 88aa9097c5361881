using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    private static List<(int Document, string Words)> Queries(ImmutableArray<SearchDocument> documents)
    {
        var queries = new List<(int Document, string Words)>();
        var asked = new Dictionary<(SearchKind, string, string), int>();
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            Ask(document.Title);
            for (var k = 0; k < document.Texts.Count; k++)
            {
                if (document.Texts[k].Field is SearchField.Name or SearchField.Statement) Ask(document.Texts[k].Text);
            }

            void Ask(string name)
            {
                if (ScriptNames.Of(name) is not { } script) return;
                ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(asked, (document.Kind, document.Language, script), out _);
                if (before++ < PerGroup) queries.Add((i, string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))));
            }
        }

        return queries;
    }
}
