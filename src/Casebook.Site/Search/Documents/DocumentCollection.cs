using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Site.Search.Documents;

/// <summary>All that a site's search finds.</summary>
internal static class DocumentCollection
{
    /// <summary>The documents, kind by kind in the order of <see cref="SearchKind"/>, each kind in the order of the content.</summary>
    public static ImmutableArray<SearchDocument> Of(EvidenceBase content, Assessment assessment, PageAddress addressOf, int jobs)
    {
        var appraisals = content.Sources.ToDictionary(source => source.Id, SourceDocuments.Appraisal, StringComparer.Ordinal);
        var inputs = new DocumentInputs(content, assessment, appraisals, addressOf);
        var lists = new List<SearchDocument>[content.Dossiers.Length + 1];
        Parallel.For(0, content.Dossiers.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, static () => new PlainTextBuilder(), (i, _, words) =>
        {
            DossierDocuments.Add(inputs, content.Dossiers[i], lists[i] = [], words);
            return words;
        }, static _ => { });
        var others = lists[^1] = [];
        foreach (var source in content.Sources) SourceDocuments.Add(content, source, appraisals[source.Id], addressOf, others);
        ThingDocuments.Add(content, addressOf, others);
        return Sort(lists);
    }

    private static ImmutableArray<SearchDocument> Sort(List<SearchDocument>[] lists)
    {
        var next = new int[Enum.GetValues<SearchKind>().Length + 1];
        foreach (var list in lists)
        {
            foreach (var document in list) next[(int)document.Kind + 1]++;
        }

        for (var kind = 1; kind < next.Length; kind++) next[kind] += next[kind - 1];
        var sorted = new SearchDocument[next[^1]];
        foreach (var list in lists)
        {
            foreach (var document in list) sorted[next[(int)document.Kind]++] = document;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
